/** Where staff can go; each is a word in `admin:section`. */
export type SectionId =
  | 'overview'
  | 'loop'
  | 'announcements'
  | 'schedule'
  | 'languages'
  | 'signOff'
  | 'printing'
  | 'clinic'
  | 'display'
  | 'pin'
  | 'use'
  | 'health'
  | 'backup'
  | 'about';

/** What a section's screen is given. */
export interface SectionProps {
  /** What to open in it, where another section asked for something: a loop's id, a notice's id. */
  readonly target?: string | undefined;
}
