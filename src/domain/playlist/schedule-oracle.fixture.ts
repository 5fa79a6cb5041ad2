/**
 * What plays, a second time: slow, obvious, and without a line of the real one. Time is a table of every minute of a few days; a window is
 * every minute from its first to its last; the loop is walked slide by slide from midnight. For tests only.
 */
import type { LanguageCode } from '../language';
import type { Schedule } from '../schedule';

interface Minute {
  readonly at: number;
  readonly date: string;
  readonly time: string;
}

const tables = new Map<string, readonly Minute[]>();

/** Every minute of the five days around a date, as the wall of a time zone reads it. */
export function minutesAround(date: string, timeZone: string): readonly Minute[] {
  const key = `${date} ${timeZone}`;
  const known = tables.get(key);
  if (known) return known;
  // Swedish writes a moment as `2026-11-28 13:00`.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const noon = Date.parse(`${date}T12:00:00Z`);
  const table: Minute[] = [];
  for (let at = noon - 52 * 3_600_000; at < noon + 52 * 3_600_000; at += 60_000) {
    const [day = '', time = ''] = format.format(at).split(' ');
    table.push({ at, date: day, time });
  }
  tables.set(key, table);
  return table;
}

/** The days of a table, each with its minutes. */
const daysOf = new Map<readonly Minute[], ReadonlyMap<string, readonly Minute[]>>();
function days(table: readonly Minute[]): ReadonlyMap<string, readonly Minute[]> {
  const known = daysOf.get(table);
  if (known) return known;
  const found = new Map<string, Minute[]>();
  for (const minute of table) {
    const day = found.get(minute.date);
    if (day) day.push(minute);
    else found.set(minute.date, [minute]);
  }
  daysOf.set(table, found);
  return found;
}

/** Monday 1 to Sunday 7. */
const weekday = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

/** The first minute of `date` that reads `time` or later, or the first minute of a later date. */
function firstMinute(table: readonly Minute[], date: string, time: string): number {
  const found = days(table)
    .get(date)
    ?.find((minute) => minute.time >= time);
  return found?.at ?? days(table).get(nextDate(table, date))?.[0]?.at ?? Infinity;
}

function nextDate(table: readonly Minute[], date: string): string {
  return [...days(table).keys()].find((later) => later > date) ?? '9999-12-31';
}

type Timed = Pick<Schedule['rules'][number], 'weekdays' | 'times'> & {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

/** Whether `at` lies in a window that started on one of the days of the table. */
function isOn({ weekdays, times, from, until }: Timed, schedule: Schedule, table: readonly Minute[], at: number): boolean {
  const windows =
    times.kind === 'windows'
      ? times.windows
      : times.kind === 'dayparts'
        ? schedule.dayparts.filter(({ id }) => times.dayparts.includes(id))
        : undefined;
  for (const date of days(table).keys()) {
    if (!weekdays.includes(weekday(date))) continue;
    if ((from !== undefined && date < from) || (until !== undefined && date > until)) continue;
    const midnight = firstMinute(table, date, '00:00');
    const nextMidnight = firstMinute(table, nextDate(table, date), '00:00');
    if (!windows && midnight <= at && at < nextMidnight) return true;
    for (const window of windows ?? []) {
      if (window.from === window.to) continue;
      const start = firstMinute(table, date, window.from);
      // A window's end that falls on a day the calendar left out falls on the day after.
      const end =
        window.to > window.from ? firstMinute(table, date, window.to) : firstMinute(table, nextDate(table, date), window.to);
      if (start <= at && at < end) return true;
    }
  }
  return false;
}

export interface SlowSlide {
  readonly seconds: number;
  readonly locked: boolean;
}

interface SlowAnswer {
  readonly loop: string;
  readonly slide: string;
  readonly language: LanguageCode | undefined;
  readonly light: 'on' | 'dim' | 'off';
}

const pulled = (value: number) => Math.min(120, Math.max(5, value));

/** What shows at `at`, a whole second within the middle day of the table of `date`. */
export function scheduleOracle(
  schedule: Schedule,
  slides: Readonly<Record<string, SlowSlide>>,
  languages: readonly LanguageCode[],
  timeZone: string,
  date: string,
  at: number,
): SlowAnswer {
  const table = minutesAround(date, timeZone);
  const here = table.findLast((minute) => minute.at <= at);
  const asking = schedule.rules.filter(
    (rule) => isOn(rule, schedule, table, at) && schedule.loops.some(({ id }) => id === rule.loop),
  );
  const highest = Math.max(...asking.map(({ priority }) => priority));
  const rule = asking.find(({ priority }) => priority === highest);
  const loop = schedule.loops.find(({ id }) => id === (rule?.loop ?? schedule.defaultLoop)) ?? schedule.loops[0];

  let light: SlowAnswer['light'] = 'on';
  for (const hours of schedule.screenHours) {
    if (!isOn(hours, schedule, table, at)) continue;
    if (light !== 'off') light = hours.light;
  }
  for (const { from, until } of schedule.closedDays) {
    const isClosed = here && from <= here.date && here.date <= until;
    if (isClosed && schedule.closedScreen !== 'on' && light !== 'off') light = schedule.closedScreen;
  }

  const passOf = (language: LanguageCode) => {
    const pass: { id: string; seconds: number }[] = [];
    const seen = new Set<string>();
    for (const entry of loop?.entries ?? []) {
      const slide = slides[entry.of];
      if (!slide) continue;
      if (slide.locked) {
        pass.push({ id: entry.of, seconds: Math.max(slide.seconds, pulled(entry.seconds ?? slide.seconds)) });
        seen.add(entry.of);
      } else if (!entry.hidden && (entry.languages?.includes(language) ?? true)) {
        pass.push({ id: entry.of, seconds: pulled(entry.seconds ?? slide.seconds) });
      }
    }
    for (const [id, { locked, seconds }] of Object.entries(slides)) if (locked && !seen.has(id)) pass.push({ id, seconds });
    return pass;
  };
  let instant = days(table).get(here?.date ?? '')?.[0]?.at ?? at;
  const passes = languages.map((language) => ({ language, slides: passOf(language) }));
  for (let turn = 0; ; turn += 1) {
    const pass = passes[turn % passes.length];
    for (const { id, seconds } of pass?.slides ?? []) {
      instant += seconds * 1000;
      if (at < instant) return { loop: loop?.id ?? '', slide: id, language: pass?.language, light };
    }
  }
}
