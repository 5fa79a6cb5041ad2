/** What plays on the wall: the draft staff work on, what is published, and what they ask for at once. */
import { z } from 'zod';
import type { LanguageCode } from '../../domain/language';
import type { Plan } from '../../domain/playlist';
import { Programme } from '../../domain/programme';
import type { Because, Difference, Light, NamedPart, ProgrammeIssue, Quick, SlideFactsById } from '../../domain/programme';
import type { Role } from '../role';

/** One line of the change log: what happened, when (ms since 1970), and which role did it. Roles, never people. */
export interface ProgrammeChange {
  readonly at: number;
  readonly role: Role;
  readonly what:
    | 'published'
    | 'undone'
    | 'draft-discarded'
    | 'paused'
    | 'resumed'
    | 'slept'
    | 'woken'
    | 'closed-today'
    | 'opened-today'
    | 'quieted'
    | 'sounded'
    | 'cleaned'
    | 'urgent-up'
    | 'urgent-down';
  /** What a publish or an undo changed on the wall. */
  readonly changes: readonly Difference[];
  /** The headline of the urgent announcement. */
  readonly name?: string;
}

/** All that the staff screens need to know of the programme. */
export interface ProgrammeView {
  /** What staff work on: their draft, or the published programme where there is none. */
  readonly draft: Programme;
  readonly hasDraft: boolean;
  readonly published: Programme;
  /** What publishing the draft would change on the wall. */
  readonly differs: readonly Difference[];
  /** What is wrong with the draft, or worth a second look. Those with `refuses` keep it from being published. */
  readonly issues: readonly ProgrammeIssue[];
  readonly canUndo: boolean;
  /** The newest first. */
  readonly changes: readonly ProgrammeChange[];
  readonly quick: Quick;
  /** The slides there are, how long each says it stays, and which may never be missing. */
  readonly slides: SlideFactsById;
  /** The languages the loop shows, in turn. */
  readonly languages: readonly LanguageCode[];
  readonly timeZone: string;
  /** Whether the machine can switch its display off, or the kiosk can only show black. Undefined until it has been asked. */
  readonly displaySleep: 'display' | 'black' | undefined;
  /** Why the clock cannot be believed, where it cannot: the default loop then plays, and nothing with a date. */
  readonly clockTrouble: 'before-build' | 'jumped-back' | undefined;
  /** What was wrong with the stored files. */
  readonly troubles: readonly { readonly field: string; readonly reason: string }[];
}

export type ProgrammeOutcome =
  | { readonly ok: true; readonly view: ProgrammeView }
  /** `not-valid`: `issues` says why. `nothing`: there is nothing to publish, undo or discard. `not-written`: the disk refused. */
  | {
      readonly ok: false;
      readonly reason: 'not-valid' | 'nothing' | 'not-written' | 'no-such-announcement';
      readonly issues: readonly ProgrammeIssue[];
    };

/** A stretch of a day in which the same loop plays and the screen is lit alike. Moments are ms since 1970. */
export interface ProgrammeSpan {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly loop: NamedPart;
  readonly because: Because;
  readonly light: Light;
}

/** What shows at an instant, why, and how that day runs. */
export interface ProgrammeTimeline {
  /** The instant that was asked for. Where the clocks jump over it, the first one after. */
  readonly at: number;
  readonly timeZone: string;
  /** The day of the instant on the clinic's calendar, `2026-11-28`, and its time, `09:00`. */
  readonly date: string;
  readonly time: string;
  readonly shows: {
    readonly kind: 'slide' | 'announcement' | 'safe';
    /** The id of the slide or announcement. */
    readonly of: string;
    readonly language: LanguageCode;
    readonly index: number;
    readonly count: number;
  };
  readonly span: ProgrammeSpan;
  /** The whole day, without a gap: the first begins at its midnight, the last ends at the next. */
  readonly day: readonly ProgrammeSpan[];
}

/** What the page shows from now on. */
export interface WallView {
  readonly plan: Plan;
}

export const programmeInputs = {
  'programme.read': z.undefined(),
  /** Keeps a draft, whatever is wrong with it: the answer says what is. */
  'programme.saveDraft': z.strictObject({ programme: Programme }),
  'programme.publish': z.undefined(),
  /** Puts the programme before the present one back on the wall. */
  'programme.undo': z.undefined(),
  'programme.discardDraft': z.undefined(),
  /** Of a minute of the clinic's day, or of now where `at` is left out. */
  'programme.timeline': z.strictObject({
    of: z.enum(['draft', 'published']),
    at: z.strictObject({ date: z.iso.date(), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }).optional(),
  }),
  'programme.quick': z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal(['pause', 'resume', 'sleep', 'wake', 'close-today', 'open-today', 'quiet', 'sound', 'clean', 'urgent-down']),
    }),
    z.strictObject({ do: z.literal('urgent-up'), announcement: z.string().max(64) }),
  ]),
};

export const programmeNeeds = {
  'programme.read': 'staff',
  'programme.saveDraft': 'staff',
  'programme.publish': 'staff',
  'programme.undo': 'staff',
  'programme.discardDraft': 'staff',
  'programme.timeline': 'staff',
  'programme.quick': 'staff',
} as const satisfies Record<keyof typeof programmeInputs, Role>;

export interface ProgrammeOutputs {
  'programme.read': ProgrammeView;
  'programme.saveDraft': ProgrammeOutcome;
  'programme.publish': ProgrammeOutcome;
  'programme.undo': ProgrammeOutcome;
  'programme.discardDraft': ProgrammeOutcome;
  'programme.timeline': ProgrammeTimeline;
  'programme.quick': ProgrammeOutcome;
}
