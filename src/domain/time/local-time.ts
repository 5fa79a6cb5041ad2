/** The clinic's calendar and wall clock. A day is counted from 1970-01-01, whatever the time zone; a time is minutes since midnight. */
import { localMidnight, wallClock } from './local-midnight';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** The day of the clinic's calendar that holds `at`. */
export function dayOf(at: number, timeZone: string): number {
  return Math.floor(wallClock(at, timeZone) / dayMs);
}

/** Minutes on the clinic's wall clock at `at`, since the midnight it shows. */
export function minuteOf(at: number, timeZone: string): number {
  return Math.floor((wallClock(at, timeZone) - dayOf(at, timeZone) * dayMs) / minuteMs);
}

/** Monday 1 to Sunday 7. Day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-11-28`. Years beyond 9999 or before 0 have no such form and come out longer. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().split('T')[0] ?? '';
}

/** The day of a date such as `2026-11-28`; NaN for what is none. */
export function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** The minutes of a time such as `09:30`. */
export function minutesOfTime(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `09:30`. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The first instant at which the clinic's wall clock reads `minutes` past midnight of `day`, or later on that day. Where clocks go back
 * and read a time twice, that is the first time; where they jump over it, the instant of the jump. So a window has one start and one end.
 */
export function instantOf(day: number, minutes: number, timeZone: string): number {
  const wanted = day * dayMs + minutes * minuteMs;
  // No zone is further than 26 h from UTC: noon of that day lies on it, or beside a day that the zone left out.
  const midnight = localMidnight(wallToInstant(day * dayMs + dayMs / 2, timeZone), timeZone);
  if (minutes === 0) return midnight;
  const guess = wallToInstant(wanted, timeZone);
  // Two readings of the same time are at most a few hours apart: the earlier one, if it shows the same.
  for (const earlierMs of [2 * 3_600_000, 3_600_000, 1_800_000]) {
    if (wallClock(guess - earlierMs, timeZone) === wanted) return Math.max(midnight, guess - earlierMs);
  }
  return Math.max(midnight, guess);
}

/** An instant at which the wall clock reads `wall`, or, where it never does, the first instant at which it reads more. */
function wallToInstant(wall: number, timeZone: string): number {
  let instant = wall - (wallClock(wall, timeZone) - wall);
  for (let look = 0; look < 2; look += 1) {
    const off = wallClock(instant, timeZone) - wall;
    if (off === 0) return instant;
    instant -= off;
  }
  // The time does not exist: the readings lie on both sides of the jump. Halve the way between them.
  const off = wallClock(instant, timeZone) - wall;
  let [before, after] = off < 0 ? [instant, instant - off] : [instant - off, instant];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(middle, timeZone) < wall) before = middle;
    else after = middle;
  }
  return after;
}
