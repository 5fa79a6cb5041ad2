const formatters = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs a millisecond, so each time zone gets one. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** From 1980 on every change of clocks anywhere falls on a quarter of an hour, so that one look serves for all of it. */
const quarterMs = 900_000;
const quartersFrom = Date.UTC(1980, 0, 1);
const mostRemembered = 4096;
const offsets = new Map<string, Map<number, number>>();

/** The wall clock of `timeZone` at `at`, as if it were UTC: milliseconds since 1970. */
export function wallClock(at: number, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000;
  if (at < quartersFrom) return lookAtWall(second, timeZone);
  const quarter = Math.floor(at / quarterMs);
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const offset = known.get(quarter) ?? lookAtWall(quarter * quarterMs, timeZone) - quarter * quarterMs;
  if (known.size >= mostRemembered) known.clear();
  known.set(quarter, offset);
  return second + offset;
}

/** The same by asking for it, which costs some microseconds. */
function lookAtWall(at: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(at)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What may be called a time zone: an IANA name this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatterFor(name);
    return true;
  } catch {
    return false; // RangeError is how Intl says that it does not know the name
  }
}

const dayMs = 86_400_000;

/**
 * The instant (ms since 1970) at which the day that holds `at` began in `timeZone`. Where the clocks jump over midnight,
 * the first instant of that day.
 */
export function localMidnight(at: number, timeZone: string): number {
  const date = Math.floor(wallClock(at, timeZone) / dayMs) * dayMs;
  let midnight = date - (wallClock(at, timeZone) - Math.floor(at / 1000) * 1000);
  // The offset at midnight may differ from the one now: look again from there. Twice is enough for one change of clocks.
  for (let look = 0; look < 2; look += 1) midnight = date - (wallClock(midnight, timeZone) - midnight);
  // A midnight that does not exist lands on the evening before: the day then begins when the clocks have jumped.
  return wallClock(midnight, timeZone) < date ? midnight + (date - wallClock(midnight, timeZone)) : midnight;
}
