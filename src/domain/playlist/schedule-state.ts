/** Which loop plays at an instant and how the screen is lit, and why. Windows are intervals of real time: each has one start and one end. */
import type { Announcement, Because, Light, NamedPart } from '../schedule';
import { dateOf, dayOf, dayOfDate, instantOf, minutesOfTime, weekdayOf } from '../time';
import type { Plan, PlanLoop, PlanWindow } from './plan';

const dayMinutes = 1440;
/** A loop that somebody paused and forgot goes on after this long. */
export const longestPauseMs = 3_600_000;
/** How long each language of an urgent announcement shows when it goes up, before the loop goes on between. */
export const urgentFirstMs = 10_000;

/** A dark screen that was touched stays lit for this long after the last touch. */
export const awakeMs = 120_000;

/** What holds at an instant. */
export interface ScheduleState {
  readonly loop: PlanLoop | undefined;
  readonly because: Because;
  readonly light: Light;
}

/** Why the clock cannot be believed at `at`, if it cannot (docs/rules.md, rule 8). */
export function clockTroubleAt(plan: Plan, at: number): 'before-build' | 'jumped-back' | undefined {
  return plan.clockTrouble ?? (at < plan.notBefore ? 'before-build' : undefined);
}

/** An interval of time, ms since 1970; its end is not in it. */
interface Interval {
  readonly startsAt: number;
  readonly endsAt: number;
}

interface Windowed {
  readonly weekdays: readonly number[];
  readonly windows: readonly PlanWindow[];
  readonly fromDay?: number;
  readonly untilDay?: number;
}

/** The intervals of a rule that start on a day or on the one before: a window belongs to the day it starts. */
function intervalsAround(day: number, { weekdays, windows, fromDay, untilDay }: Windowed, timeZone: string): readonly Interval[] {
  return [day - 1, day]
    .filter((start) => weekdays.includes(weekdayOf(start)))
    .filter((start) => (fromDay === undefined || start >= fromDay) && (untilDay === undefined || start <= untilDay))
    .flatMap((start) =>
      windows.map(({ from, to }) => ({
        startsAt: instantOf(start, from, timeZone),
        endsAt: to < dayMinutes ? instantOf(start, to, timeZone) : instantOf(start + 1, to - dayMinutes, timeZone),
      })),
    );
}

const holds = ({ startsAt, endsAt }: Interval, at: number) => startsAt <= at && at < endsAt;

/** The loop in force at `at`, how the screen is lit, and why. */
export function scheduleStateAt(plan: Plan, at: number): ScheduleState {
  const [defaultLoop] = plan.loops;
  const trouble = clockTroubleAt(plan, at);
  if (trouble) return { loop: defaultLoop, because: { kind: 'clock', trouble }, light: { light: 'on', because: 'nothing' } };
  const daySchedule = dayScheduleOf(plan, dayOf(at, plan.timeZone));
  const [rule, next] = daySchedule.rules.filter(({ intervals }) => intervals.some((interval) => holds(interval, at)));
  const loop = plan.loops.find(({ id }) => id === rule?.part.loop) ?? defaultLoop;
  const because: Because = rule
    ? { kind: 'rule', rule: nameOf(rule.part), over: next ? nameOf(next.part) : 'default' }
    : { kind: 'default' };
  return { loop, because, light: lightAt(plan, daySchedule, at) };
}

const nameOf = ({ id, name }: NamedPart): NamedPart => ({ id, name });

/** The darkest of all that asks for the dark. An urgent announcement lights the screen whatever else holds. */
function lightAt(plan: Plan, daySchedule: DaySchedule, at: number): Light {
  const { sleep, closedOn, urgent } = plan.overrides;
  if (urgent && urgent.since <= at) return { light: 'on', because: 'urgent' };
  const date = dateOf(daySchedule.day);
  const asked: Light[] = [];
  if (sleep && holds({ startsAt: sleep.since, endsAt: sleep.until }, at)) asked.push({ light: 'off', because: 'sleep' });
  // 'Closed today' always darkens the screen; a day that was planned does what the clinic chose for such days.
  if (closedOn === date) asked.push({ light: plan.closedScreen === 'dim' ? 'dim' : 'off', because: 'closed-today' });
  const closed = plan.closedDays.find((day) => isClosed(day, date));
  if (closed && plan.closedScreen !== 'on') asked.push({ light: plan.closedScreen, because: 'closed-day', part: nameOf(closed) });
  for (const { part, intervals } of daySchedule.hours)
    if (intervals.some((interval) => holds(interval, at)))
      asked.push({ light: part.light, because: 'hours', part: nameOf(part) });
  return asked.find(({ light }) => light === 'off') ?? asked[0] ?? { light: 'on', because: 'nothing' };
}

/** Whether a date, `2026-12-25`, is one of the closed days. Those of every year may run over New Year; 29 February is one in leap years only. */
function isClosed({ from, until, everyYear }: Plan['closedDays'][number], date: string): boolean {
  if (!everyYear) return from <= date && date <= until;
  const [first, last, day] = [from.slice(5), until.slice(5), date.slice(5)];
  if (dayOfDate(until) - dayOfDate(from) >= 365) return true;
  return first <= last ? first <= day && day <= last : day >= first || day <= last;
}

/** When an announcement shows, as the clinic's wall says it. */
export function showsAt({ showFrom, showUntil }: Announcement, at: number, timeZone: string): boolean {
  if (showFrom !== undefined && at < instantOfMoment(showFrom, timeZone)) return false;
  return showUntil === undefined || at < instantOfMoment(showUntil, timeZone);
}

function instantOfMoment(moment: string, timeZone: string): number {
  const [date = '', time = ''] = moment.split('T');
  return instantOf(dayOfDate(date), minutesOfTime(time), timeZone);
}

/** One day of a plan: the intervals of its rules and hours, and every instant at which anything may change. */
interface DaySchedule {
  readonly day: number;
  readonly rules: readonly { readonly part: Plan['rules'][number]; readonly intervals: readonly Interval[] }[];
  readonly hours: readonly { readonly part: Plan['hours'][number]; readonly intervals: readonly Interval[] }[];
  /** In order; the first is the day's midnight, the last the next one. */
  readonly changes: readonly number[];
}

/** The last few days that were asked for, by plan: a loop asks for the same day thousands of times. */
const sheets = new WeakMap<Plan, Map<number, DaySchedule>>();
const mostSheets = 8;

function dayScheduleOf(plan: Plan, day: number): DaySchedule {
  const known = sheets.get(plan) ?? new Map<number, DaySchedule>();
  sheets.set(plan, known);
  const found = known.get(day);
  if (found) return found;
  if (known.size >= mostSheets) known.clear();
  const { timeZone, overrides } = plan;
  const rules = plan.rules.map((part) => ({ part, intervals: intervalsAround(day, part, timeZone) }));
  const hours = plan.hours.map((part) => ({ part, intervals: intervalsAround(day, part, timeZone) }));
  const [startsAt, endsAt] = [instantOf(day, 0, timeZone), instantOf(day + 1, 0, timeZone)];
  const moments = Object.values(plan.announcements).flatMap(({ showFrom, showUntil }) =>
    [showFrom, showUntil].flatMap((moment) => (moment === undefined ? [] : [instantOfMoment(moment, timeZone)])),
  );
  const { sleep, pausedAt, urgent } = overrides;
  const changes = [
    ...[...rules, ...hours].flatMap(({ intervals }) => intervals.flatMap((interval) => [interval.startsAt, interval.endsAt])),
    ...moments,
    ...(sleep ? [sleep.since, sleep.until] : []),
    ...(pausedAt === undefined ? [] : [pausedAt, pausedAt + longestPauseMs]),
    ...(urgent ? [urgent.since, urgent.since + urgentFirstMs * plan.languages.length] : []),
    plan.notBefore,
  ].filter((at) => startsAt < at && at < endsAt);
  const daySchedule = { day, rules, hours, changes: [startsAt, ...new Set(changes.sort((a, b) => a - b)), endsAt] };
  known.set(day, daySchedule);
  return daySchedule;
}

/** The interval around `at` in which nothing but the slides changes; it never reaches over midnight. */
export function intervalAt(plan: Plan, at: number): Interval {
  const { changes } = dayScheduleOf(plan, dayOf(at, plan.timeZone));
  const next = changes.findIndex((change) => change > at);
  // The last change is the next midnight, which is always after `at`.
  return { startsAt: changes[next - 1] ?? at, endsAt: changes[next] ?? at + 1 };
}

/** The day around `at`, interval by interval, without a gap from midnight to midnight. */
export function intervalsOfDay(plan: Plan, at: number): readonly Interval[] {
  const { changes } = dayScheduleOf(plan, dayOf(at, plan.timeZone));
  return changes.slice(1).map((endsAt, index) => ({ startsAt: changes[index] ?? endsAt, endsAt }));
}

/** True where the screen is to be black at `at`. */
export function darkAt(plan: Plan, at: number): boolean {
  return scheduleStateAt(plan, at).light.light === 'off';
}
