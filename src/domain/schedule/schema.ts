/**
 * The schedule: one document with everything staff decide about the wall. Loops, when each plays, days the clinic is closed, when the
 * screen is dim or off, and the clinic's own announcements and slides. The shapes here hold a draft too, so they bound sizes and kinds;
 * whether a schedule makes sense is for `checkSchedule`, which has a reason for everything it finds.
 */
import { z } from 'zod';
import { Destination } from '../content';
import { languageCodes } from '../language';
import { scheduleLimits as limits } from './limits';

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
/** What a person types. A draft may be longer than what can be published, and never so long that it is a burden. */
const typed = (letters: number) => z.string().max(letters * 4);
const Name = typed(limits.nameLetters);
const Language = z.enum(languageCodes);
/** A day of the clinic's calendar, `2026-11-28`. */
const LocalDate = z.iso.date();
/** A time on the clinic's wall, `09:00`. */
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A moment on the clinic's wall, `2026-11-28T13:00`. */
const LocalMoment = z.string().refine((text) => {
  const [date, time, ...more] = text.split('T');
  return more.length === 0 && LocalDate.safeParse(date).success && LocalTime.safeParse(time).success;
});
/** Any number a person or a file may bring; the checks know the range, and what plays pulls it in. */
const Amount = z.number().refine(Number.isFinite);

/** An interval of the clinic's day. One that ends at or before its start crosses midnight, and belongs to the day it starts. */
export const Window = z.strictObject({ from: LocalTime, to: LocalTime });
export type Window = z.output<typeof Window>;

/** When on a day: all of it, some windows, or windows the clinic has given a name. */
export const Times = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all-day') }),
  z.strictObject({ kind: z.literal('windows'), windows: z.array(Window).max(limits.windows) }),
  z.strictObject({ kind: z.literal('dayparts'), dayparts: z.array(Id).max(limits.dayparts) }),
]);
export type Times = z.output<typeof Times>;

/** Days of the week, Monday 1 to Sunday 7. */
const Weekdays = z.array(z.int().min(1).max(7)).max(7);

/** One place in a loop: a slide of the catalogue, or an announcement. */
export const LoopEntry = z.strictObject({
  /** Its own within the loop, so that a slide may stand in it twice and still be dragged. */
  id: Id,
  kind: z.enum(['slide', 'announcement']),
  /** The id of the slide or of the announcement. */
  of: Id,
  /** Left out, it stays as long as its maker says. */
  seconds: Amount.optional(),
  hidden: z.boolean(),
  /** The languages it shows in; left out, all of the loop's. */
  languages: z.array(Language).max(languageCodes.length).optional(),
  /** How often it comes in one pass. */
  weight: Amount,
  /** Where a touch leads; left out, where the slide itself says. */
  opens: Destination.optional(),
});
export type LoopEntry = z.output<typeof LoopEntry>;

export const Loop = z.strictObject({
  id: Id,
  /** Empty for the loop the kiosk came with: screens have a word for it. */
  name: Name,
  transition: z.enum(['fade', 'cut']),
  entries: z.array(LoopEntry).max(limits.entries),
});
export type Loop = z.output<typeof Loop>;

/** When a loop plays instead of the default one. */
export const Rule = z.strictObject({
  id: Id,
  name: Name,
  loop: Id,
  /** First and last day, both included; left out, always. */
  from: LocalDate.optional(),
  until: LocalDate.optional(),
  weekdays: Weekdays,
  times: Times,
  /** The higher wins; of two that are equal, the one that stands first. */
  priority: z.int().min(1).max(9),
});
export type Rule = z.output<typeof Rule>;

export const Daypart = z.strictObject({ id: Id, name: Name, from: LocalTime, to: LocalTime });
export type Daypart = z.output<typeof Daypart>;

/** Days the clinic is closed, both ends included: a holiday, or the holidays. */
export const ClosedDay = z.strictObject({ id: Id, name: Name, from: LocalDate, until: LocalDate, everyYear: z.boolean() });
export type ClosedDay = z.output<typeof ClosedDay>;

/** When the screen is dim or off. Off wins over dim. */
export const ScreenHours = z.strictObject({
  id: Id,
  light: z.enum(['dim', 'off']),
  weekdays: Weekdays,
  times: Times,
});
export type ScreenHours = z.output<typeof ScreenHours>;

export const AnnouncementWords = z.strictObject({
  headline: typed(limits.headlineLetters),
  message: typed(limits.messageLetters),
  place: typed(limits.placeLetters),
});
export type AnnouncementWords = z.output<typeof AnnouncementWords>;

/** News from the clinic (with a date panel where it has an event), or a slide of the clinic's own. */
export const Announcement = z.strictObject({
  id: Id,
  kind: z.enum(['announcement', 'slide']),
  words: z.partialRecord(Language, AnnouncementWords),
  /** The id of a picture the kiosk has taken in. */
  image: Id.optional(),
  /** What the announcement is about: a day, and hours where it has them. */
  event: z.strictObject({ date: LocalDate, from: LocalTime.optional(), to: LocalTime.optional() }).optional(),
  /** When it begins and ends to show; left out, at once and until somebody takes it down. */
  showFrom: LocalMoment.optional(),
  showUntil: LocalMoment.optional(),
  /** Without being added to a loop by hand: not at all, or so often in each pass of every loop. */
  often: z.enum(['where-added', 'once', 'twice', 'every-other']),
  seconds: Amount,
  /** Kept ready for the urgent button. */
  urgent: z.boolean(),
  opens: Destination.optional(),
});
export type Announcement = z.output<typeof Announcement>;

/** The parts that are lists, and what one of each looks like: a file is read item by item, so that a bad one costs one. */
export const scheduleLists = {
  loops: { item: Loop, most: limits.loops },
  rules: { item: Rule, most: limits.rules },
  dayparts: { item: Daypart, most: limits.dayparts },
  closedDays: { item: ClosedDay, most: limits.closedDays },
  screenHours: { item: ScreenHours, most: limits.screenHours },
  announcements: { item: Announcement, most: limits.announcements },
} as const;

export const Schedule = z.strictObject({
  loops: z.array(Loop).max(limits.loops),
  defaultLoop: Id,
  rules: z.array(Rule).max(limits.rules),
  dayparts: z.array(Daypart).max(limits.dayparts),
  closedDays: z.array(ClosedDay).max(limits.closedDays),
  /** What the screen does on a closed day. */
  closedScreen: z.enum(['on', 'dim', 'off']),
  screenHours: z.array(ScreenHours).max(limits.screenHours),
  announcements: z.array(Announcement).max(limits.announcements),
});
export type Schedule = z.output<typeof Schedule>;

/** What staff have asked of the wall for the moment, outside the schedule. Moments are ms since 1970. */
export const Overrides = z.strictObject({
  pausedAt: Amount.optional(),
  sleep: z.strictObject({ since: Amount, until: Amount }).optional(),
  /** The day the clinic was closed on by hand. */
  closedOn: LocalDate.optional(),
  quiet: z.boolean(),
  cleaningUntil: Amount.optional(),
  /** As it was when it went up: what is edited meanwhile does not change the wall. */
  urgent: z.strictObject({ announcement: Announcement, since: Amount }).optional(),
});
export type Overrides = z.output<typeof Overrides>;
