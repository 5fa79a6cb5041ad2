/** What plays on the wall: the draft staff work on, what is published, and what they ask for at once. */
import { z } from 'zod';
import type { LanguageCode } from '../../domain/language';
import type { Plan } from '../../domain/playlist';
import { Schedule } from '../../domain/schedule';
import type { Because, Difference, Light, NamedPart, ScheduleIssue, Overrides, SlideFactsById } from '../../domain/schedule';
import type { Role } from './role';

/** One line of the change log: what happened, when (ms since 1970), and which role did it. Roles, never people. */
export interface ScheduleChange {
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

/** All that the staff screens need to know of the schedule. */
export interface ScheduleView {
  /** What staff work on: their draft, or the published schedule where there is none. */
  readonly draft: Schedule;
  readonly hasDraft: boolean;
  readonly published: Schedule;
  /** What publishing the draft would change on the wall. */
  readonly differs: readonly Difference[];
  /** What is wrong with the draft, or worth a second look. Those with `refuses` keep it from being published. */
  readonly issues: readonly ScheduleIssue[];
  readonly canUndo: boolean;
  /** The newest first. */
  readonly changes: readonly ScheduleChange[];
  readonly overrides: Overrides;
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

export type ScheduleOutcome =
  | { readonly ok: true; readonly view: ScheduleView }
  /** `not-valid`: `issues` says why. `nothing`: there is nothing to publish, undo or discard. `not-written`: the disk refused. */
  | {
      readonly ok: false;
      readonly reason: 'not-valid' | 'nothing' | 'not-written' | 'no-such-announcement';
      readonly issues: readonly ScheduleIssue[];
    };

/** A stretch of a day in which the same loop plays and the screen is lit alike. Moments are ms since 1970. */
export interface ScheduleSpan {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly loop: NamedPart;
  readonly because: Because;
  readonly light: Light;
}

/** What shows at an instant, why, and how that day runs. */
export interface ScheduleTimeline {
  /** The instant that was asked for. Where the clocks jump over it, the first one after. */
  readonly at: number;
  readonly timeZone: string;
  /** The day of the instant on the clinic's calendar, `2026-11-28`, and its time, `09:00`. */
  readonly date: string;
  readonly time: string;
  readonly shows: {
    readonly kind: 'slide' | 'announcement' | 'fallback';
    /** The id of the slide or announcement. */
    readonly of: string;
    readonly language: LanguageCode;
    readonly index: number;
    readonly count: number;
  };
  readonly span: ScheduleSpan;
  /** The whole day, without a gap: the first begins at its midnight, the last ends at the next. */
  readonly day: readonly ScheduleSpan[];
}

/** What the page shows from now on. */
export interface PublishedView {
  readonly plan: Plan;
}

export const scheduleInputs = {
  'schedule.read': z.undefined(),
  /** Keeps a draft, whatever is wrong with it: the answer says what is. */
  'schedule.saveDraft': z.strictObject({ schedule: Schedule }),
  'schedule.publish': z.undefined(),
  /** Puts the schedule before the present one back on the wall. */
  'schedule.undo': z.undefined(),
  'schedule.discardDraft': z.undefined(),
  /** Of a minute of the clinic's day, or of now where `at` is left out. */
  'schedule.timeline': z.strictObject({
    of: z.enum(['draft', 'published']),
    at: z.strictObject({ date: z.iso.date(), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }).optional(),
  }),
  'schedule.override': z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal(['pause', 'resume', 'sleep', 'wake', 'close-today', 'open-today', 'quiet', 'sound', 'clean', 'urgent-down']),
    }),
    z.strictObject({ do: z.literal('urgent-up'), announcement: z.string().max(64) }),
  ]),
};

export const scheduleRoles = {
  'schedule.read': 'staff',
  'schedule.saveDraft': 'staff',
  'schedule.publish': 'staff',
  'schedule.undo': 'staff',
  'schedule.discardDraft': 'staff',
  'schedule.timeline': 'staff',
  'schedule.override': 'staff',
} as const satisfies Record<keyof typeof scheduleInputs, Role>;

export interface ScheduleOutputs {
  'schedule.read': ScheduleView;
  'schedule.saveDraft': ScheduleOutcome;
  'schedule.publish': ScheduleOutcome;
  'schedule.undo': ScheduleOutcome;
  'schedule.discardDraft': ScheduleOutcome;
  'schedule.timeline': ScheduleTimeline;
  'schedule.override': ScheduleOutcome;
}
