import type { HealthFacts } from './health-facts';

/** `good`: nothing to do. `look`: worth a look this week. `act`: patients are worse off until somebody does something. */
export const healthLevels = ['act', 'look', 'good'] as const;
export type HealthLevel = (typeof healthLevels)[number];

/** Which sentences a row says: `admin-health` has a title and a detail for each, and what to do where there is something to do. */
export const healthWords = [
  'number.missing',
  'number.set',
  'settings.good',
  'settings.troubles',
  'pins.good',
  'pins.repaired',
  'content.good',
  'content.issues',
  'translations.good',
  'translations.stale',
  'review.good',
  'review.due',
  'displays.one',
  'displays.several',
  'displays.none',
  'awake.asked',
  'awake.refused',
  'clock.good',
  'clock.beforeBuild',
  'clock.jumpedBack',
  'disk.good',
  'disk.low',
  'disk.full',
  'disk.unknown',
  'backup.never',
  'backup.old',
  'backup.good',
  'recovery.none',
  'recovery.some',
  'recovery.often',
  'end.good',
  'end.bad',
  'printer.ready',
  'printer.off',
  'printer.none',
  'printer.paused',
  'printer.paper',
  'printer.attention',
  'printer.unknown',
  'uptime.running',
  'version.release',
  'version.test',
] as const;
export type HealthWords = (typeof healthWords)[number];

/** The one place where a row's trouble can be dealt with: a section of the admin screens, or starting the kiosk again. */
export type HealthAction =
  'clinic' | 'languages' | 'sign-off' | 'display' | 'backup' | 'printing' | 'access' | 'support' | 'restart';

/** One line of the health page. Pure words and figures: the page turns them into sentences of the reader's language. */
export interface HealthRow {
  readonly words: HealthWords;
  readonly level: HealthLevel;
  /** What the sentences speak of. `at` is a moment (ms since 1970), every other value is a figure or a name as it is. */
  readonly values: Readonly<Record<string, number | string>>;
  readonly action?: HealthAction;
}

const dayMs = 86_400_000;
/** A backup older than this no longer holds what a clinic has changed since. */
const backupDays = 30;
/** Recoveries of a week: one may happen anywhere, more are worth a call. */
const recoveryMs = 7 * dayMs;
const oftenTimes = 5;
const gigabyte = 1_000_000_000;
const lowBytes = 1 * gigabyte;
const fullBytes = 0.1 * gigabyte;

/** Every row of the health page, worst first; within a level in the order of `healthWords`. */
export function healthRows(facts: HealthFacts): readonly HealthRow[] {
  const rows = [
    facts.hasEmergencyNumber ? good('number.set') : row('number.missing', 'act', {}, 'clinic'),
    counted('settings', facts.settingsTroubles, 'troubles', 'act', 'clinic'),
    facts.arePinsRepaired ? row('pins.repaired', 'look', {}, 'access') : good('pins.good'),
    counted('content', facts.contentIssues, 'issues', 'look', 'support'),
    counted('translations', facts.staleTranslations, 'stale', 'look', 'languages'),
    counted('review', facts.pastReview, 'due', 'look', 'sign-off'),
    displays(facts),
    facts.isKeptAwake ? good('awake.asked') : row('awake.refused', 'look'),
    clock(facts),
    disk(facts),
    backup(facts),
    recovery(facts),
    facts.endedBadlyAt === undefined ? good('end.good') : row('end.bad', 'good', { at: facts.endedBadlyAt }),
    printer(facts),
    uptime(facts),
    version(facts),
  ];
  return rows.toSorted((a, b) => healthLevels.indexOf(a.level) - healthLevels.indexOf(b.level));
}

const row = (words: HealthWords, level: HealthLevel, values: HealthRow['values'] = {}, action?: HealthAction): HealthRow => ({
  words,
  level,
  values,
  ...(action === undefined ? {} : { action }),
});
const good = (words: HealthWords, values: HealthRow['values'] = {}) => row(words, 'good', values);

/** A row that is good at none, and says how many otherwise. */
function counted<A extends string, B extends string>(
  about: A & (`${A}.good` extends HealthWords ? A : never),
  count: number,
  bad: B & (`${A}.${B}` extends HealthWords ? B : never),
  level: HealthLevel,
  action: HealthAction,
): HealthRow {
  return count === 0 ? good(`${about}.good` as HealthWords) : row(`${about}.${bad}` as HealthWords, level, { count }, action);
}

function displays({ displays: [first, ...others] }: HealthFacts): HealthRow {
  if (!first) return row('displays.none', 'act');
  const values = { count: others.length + 1, width: first.width, height: first.height };
  return others.length > 0 ? row('displays.several', 'look', values, 'display') : good('displays.one', values);
}

function clock({ clock: trouble, now }: HealthFacts): HealthRow {
  if (trouble === undefined) return good('clock.good', { at: now });
  return row(trouble === 'before-build' ? 'clock.beforeBuild' : 'clock.jumpedBack', 'act', { at: now });
}

function disk({ disk: found }: HealthFacts): HealthRow {
  if (!found) return row('disk.unknown', 'look');
  const values = { gigabytes: Math.floor((found.freeBytes / gigabyte) * 10) / 10 };
  if (found.freeBytes < fullBytes) return row('disk.full', 'act', values);
  return found.freeBytes < lowBytes ? row('disk.low', 'look', values) : good('disk.good', values);
}

function backup({ lastBackupAt, now }: HealthFacts): HealthRow {
  if (lastBackupAt === undefined) return row('backup.never', 'look', {}, 'backup');
  // A clock that was set back makes the last backup lie in the future: that is no old one.
  const days = Math.max(0, Math.floor((now - lastBackupAt) / dayMs));
  return days > backupDays
    ? row('backup.old', 'look', { count: days, at: lastBackupAt }, 'backup')
    : good('backup.good', { count: days, at: lastBackupAt });
}

function recovery({ recoveries, now }: HealthFacts): HealthRow {
  const recent = recoveries.filter(({ at }) => Math.abs(now - at) <= recoveryMs);
  const last = recent.at(-1);
  if (!last) return good('recovery.none');
  const values = { count: recent.length, at: last.at };
  return recent.length >= oftenTimes ? row('recovery.often', 'look', values, 'support') : good('recovery.some', values);
}

/** Without a printer patients still have the code to take away: nothing here is worse than worth a look. */
function printer({ printer: state }: HealthFacts): HealthRow {
  switch (state) {
    case 'ready':
      return good('printer.ready');
    case 'off':
      return good('printer.off');
    case 'no-printer':
      return row('printer.none', 'look', {}, 'printing');
    case 'paused':
      return row('printer.paused', 'look', {}, 'printing');
    case 'out-of-paper':
      return row('printer.paper', 'look', {}, 'printing');
    case 'needs-attention':
      return row('printer.attention', 'look', {}, 'printing');
    case undefined:
      return row('printer.unknown', 'look', {}, 'printing');
  }
}

function uptime({ uptimeMs }: HealthFacts): HealthRow {
  const hours = Math.floor(uptimeMs / 3_600_000);
  return good('uptime.running', { days: Math.floor(hours / 24), hours: hours % 24 });
}

function version({ versions, isTestRuntime }: HealthFacts): HealthRow {
  const values = { release: versions.release, electron: versions.electron, chrome: versions.chrome };
  return isTestRuntime ? row('version.test', 'look', values) : good('version.release', values);
}
