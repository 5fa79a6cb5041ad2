import type { Pack } from '../content';
import { originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import { defaultSchedule, noOverrides, scheduleLimits as limits } from '../schedule';
import type { Announcement, Loop, LoopEntry, Overrides, Schedule, Times } from '../schedule';
import { dayOfDate, minutesOfTime } from '../time';
import type { Plan, PlanEntry, PlanLoop, PlanWindow } from './plan';

interface PlanParts {
  readonly pack: Pick<Pack, 'slides'>;
  readonly languages: readonly LanguageCode[];
  readonly timeZone: string;
  /** Left out, the content's own loop plays. */
  readonly schedule?: Schedule | undefined;
  readonly overrides?: Overrides;
  readonly notBefore?: number;
  readonly clockTrouble?: Plan['clockTrouble'] | undefined;
}

/**
 * What plays, out of what staff have published. Whatever it is given, what comes out can be shown: numbers are pulled into their ranges, what
 * is not in the catalogue is left out, and the locked slides stand in every loop (docs/rules.md, rule 7).
 */
export function planOf({
  pack,
  languages: wanted,
  timeZone,
  schedule = defaultSchedule(pack),
  overrides = noOverrides,
  notBefore = 0,
  clockTrouble,
}: PlanParts): Plan {
  const languages: readonly LanguageCode[] = wanted.length > 0 ? [...new Set(wanted)] : [originalLanguage];
  const announcements = Object.fromEntries(schedule.announcements.map((announcement) => [announcement.id, announcement]));
  const own = schedule.loops.find(({ id }) => id === schedule.defaultLoop) ?? schedule.loops[0];
  const first = own ?? defaultSchedule(pack).loops[0];
  const ordered = first ? [first, ...schedule.loops.filter((loop) => loop !== first)] : schedule.loops;
  const loops = ordered.map((loop) => loopOf(loop, pack, announcements, languages));
  const windowsOf = (times: Times) => windowsIn(times, schedule);
  return {
    timeZone,
    languages,
    loops,
    rules: schedule.rules
      .map((rule, index) => ({ rule, index }))
      .sort((a, b) => b.rule.priority - a.rule.priority || a.index - b.index)
      .filter(({ rule }) => loops.some(({ id }) => id === rule.loop))
      .map(({ rule: { id, name, loop, from, until, weekdays, times } }) => ({
        id,
        name,
        loop,
        ...(from === undefined ? {} : { fromDay: dayOfDate(from) }),
        ...(until === undefined ? {} : { untilDay: dayOfDate(until) }),
        weekdays,
        windows: windowsOf(times),
      })),
    hours: schedule.screenHours.map(({ id, light, weekdays, times }) => ({
      id,
      name: '',
      light,
      weekdays,
      windows: windowsOf(times),
    })),
    closedDays: schedule.closedDays,
    closedScreen: schedule.closedScreen,
    announcements,
    overrides,
    notBefore,
    ...(clockTrouble === undefined ? {} : { clockTrouble }),
  };
}

function clamped(value: number | undefined, least: number, most: number, otherwise: number): number {
  const number = value ?? otherwise;
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}
/** Milliseconds are whole: two kiosks must not pixelShift apart by fractions. */
const secondsOf = (value: number | undefined, otherwise: number) =>
  Math.round(clamped(value, limits.leastSeconds, limits.mostSeconds, otherwise) * 1000) / 1000;

function loopOf(
  loop: Loop,
  pack: Pick<Pack, 'slides'>,
  announcements: Readonly<Record<string, Announcement>>,
  languages: readonly LanguageCode[],
): PlanLoop {
  const entries = loop.entries.flatMap((entry) => entryOf(entry, pack, announcements, languages));
  const missing = Object.values(pack.slides)
    .filter(({ facts }) => facts.locked && !entries.some(({ kind, slide }) => kind === 'slide' && slide === facts.id))
    .sort((a, b) => a.facts.order - b.facts.order)
    .map(({ facts }): PlanEntry => ({ kind: 'slide', slide: facts.id, seconds: secondsOf(facts.seconds, 0), weight: 1 }));
  const chosen = [...entries, ...missing];
  const times = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const everywhere = Object.values(announcements)
    .filter(
      ({ id, often }) => often !== 'where-added' && !loop.entries.some(({ kind, of }) => kind === 'announcement' && of === id),
    )
    .map(({ id, seconds, often }): PlanEntry => ({
      kind: 'announcement',
      slide: id,
      seconds: secondsOf(seconds, 0),
      weight: often === 'once' ? 1 : often === 'twice' ? 2 : Math.max(1, Math.ceil(times / 2)),
    }));
  return { id: loop.id, name: loop.name, transition: loop.transition, entries: [...chosen, ...everywhere] };
}

/** What an entry becomes: nothing where it is hidden or not there, and itself in every language where it is locked. */
function entryOf(
  entry: LoopEntry,
  pack: Pick<Pack, 'slides'>,
  announcements: Readonly<Record<string, Announcement>>,
  languages: readonly LanguageCode[],
): readonly PlanEntry[] {
  const facts = entry.kind === 'slide' ? pack.slides[entry.of]?.facts : undefined;
  const ownSeconds = entry.kind === 'slide' ? facts?.seconds : announcements[entry.of]?.seconds;
  if (ownSeconds === undefined) return [];
  const isLocked = facts?.locked === true;
  const here = isLocked ? languages : languages.filter((language) => entry.languages?.includes(language) ?? true);
  if ((entry.hidden && !isLocked) || here.length === 0) return [];
  const seconds = secondsOf(entry.seconds, ownSeconds);
  return [
    {
      kind: entry.kind,
      slide: entry.of,
      seconds: isLocked ? Math.max(seconds, secondsOf(ownSeconds, 0)) : seconds,
      weight: Math.round(clamped(entry.weight, 1, limits.mostWeight, 1)),
      ...(here.length === languages.length ? {} : { languages: here }),
      ...(entry.opens === undefined ? {} : { opens: entry.opens }),
    },
  ];
}

const dayMinutes = 1440;

/** The windows of a rule. One whose start is its end is none; one that ends before its start goes on into the next day. */
function windowsIn(times: Times, schedule: Schedule): readonly PlanWindow[] {
  if (times.kind === 'all-day') return [{ from: 0, to: dayMinutes }];
  const named = times.kind === 'windows' ? times.windows : schedule.dayparts.filter(({ id }) => times.dayparts.includes(id));
  return named
    .map(({ from, to }) => ({ from: minutesOfTime(from), to: minutesOfTime(to) }))
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({ from, to: to < from ? to + dayMinutes : to }));
}
