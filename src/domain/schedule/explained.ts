/** Why the wall shows what it shows, as data: the screens make the sentence. */
export type Because =
  /** No rule asks for anything at this time. */
  | { readonly kind: 'default' }
  /** The rule, and what it stands over: the next rule that also asks, or the default loop. */
  | { readonly kind: 'rule'; readonly rule: NamedPart; readonly over: NamedPart | 'default' }
  /** The clock cannot be believed: the default loop plays, nothing is dimmed, nothing with a date shows (docs/rules.md, rule 8). */
  | { readonly kind: 'clock'; readonly trouble: 'before-build' | 'jumped-back' };

export interface NamedPart {
  readonly id: string;
  /** Empty for the loop the kiosk came with. */
  readonly name: string;
}

/** Whether the screen is lit, and what decides it. */
export interface Light {
  readonly light: 'on' | 'dim' | 'off';
  readonly because: 'hours' | 'closed-day' | 'closed-today' | 'sleep' | 'urgent' | 'nothing';
  /** The hours or the closed day, where there is one. */
  readonly part?: NamedPart;
}
