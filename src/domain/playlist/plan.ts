import type { Destination } from '../content';
import type { LanguageCode } from '../language';
import type { Announcement, ClosedDay, NamedPart, Overrides } from '../schedule';

/** One place in a loop, with its own length. */
export interface PlanEntry {
  readonly kind: 'slide' | 'announcement';
  /** The id of the slide or announcement. */
  readonly slide: string;
  readonly seconds: number;
  /** How often it comes in a pass. */
  readonly weight: number;
  /** Left out, it shows in every language. */
  readonly languages?: readonly LanguageCode[];
  readonly opens?: Destination;
}

export interface PlanLoop extends NamedPart {
  readonly transition: 'fade' | 'cut';
  readonly entries: readonly PlanEntry[];
}

/** Minutes since midnight of the day it starts; an end beyond 1440 is on the next day. */
export interface PlanWindow {
  readonly from: number;
  readonly to: number;
}

export interface PlanRule extends NamedPart {
  readonly loop: string;
  /** Days of the clinic's calendar (see `local-time.ts`), both included; left out, always. */
  readonly fromDay?: number;
  readonly untilDay?: number;
  readonly weekdays: readonly number[];
  readonly windows: readonly PlanWindow[];
}

export interface PlanHours extends NamedPart {
  readonly light: 'dim' | 'off';
  readonly weekdays: readonly number[];
  readonly windows: readonly PlanWindow[];
}

/**
 * All that decides what plays, made whole and safe: every loop has something to show, every number is in its range, the locked slides
 * stand in every loop and language. `timeZone` is an IANA name.
 */
export interface Plan {
  readonly timeZone: string;
  /** The languages of a cycle, in turn: one pass of a loop is in one language. */
  readonly languages: readonly LanguageCode[];
  /** The first is the default one: it plays where no rule asks for another. */
  readonly loops: readonly PlanLoop[];
  /** The one that wins stands first. */
  readonly rules: readonly PlanRule[];
  readonly hours: readonly PlanHours[];
  readonly closedDays: readonly ClosedDay[];
  readonly closedScreen: 'on' | 'dim' | 'off';
  readonly announcements: Readonly<Record<string, Announcement>>;
  readonly overrides: Overrides;
  /** When this release was built: a clock that stands before was never set. ms since 1970. */
  readonly notBefore: number;
  /** What else makes the clock unbelievable, as main saw it. */
  readonly clockTrouble?: 'before-build' | 'jumped-back';
}
