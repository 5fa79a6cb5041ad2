import type { HealthFacts, HealthRow } from '../../domain/health';
import type { ContentIssue } from '../../domain/content';
import type { Settings, SettingsTrouble } from '../../domain/settings';

interface BundleParts {
  readonly facts: HealthFacts;
  readonly rows: readonly HealthRow[];
  readonly contentIssues: readonly ContentIssue[];
  readonly settingsTroubles: readonly SettingsTrouble[];
  readonly settings: Settings;
  /** The log files, newest last, by name. */
  readonly logs: Readonly<Record<string, string>>;
  /** The user's own folder, whose name may be a person's. */
  readonly homeFolder: string;
}

/** The last of each log: a support mail has a limit. */
const mostLogCharacters = 400_000;
const hexRun = /\b[0-9a-f]{32,}\b/gi;
const digitRun = /\b\d{6,}\b/g;

/**
 * One JSON file for whoever helps from afar. It is put together from named parts, so that nothing private can slip in with a folder: the
 * PINs, the usage totals and the schedule are not read at all. Of the settings the clinic's name and numbers stay out, and the log loses
 * long numbers, hashes and the name of the user's folder. See docs/decisions/012-what-leaves-the-kiosk.md.
 */
export function supportBundle(parts: BundleParts): string {
  const { clinic, place, languages, display, session } = parts.settings;
  const clean = (text: string) => cleaned(text, parts.homeFolder);
  const bundle = {
    kind: 'crampwise-support',
    format: 1,
    madeAt: new Date(parts.facts.now).toISOString(),
    facts: { ...parts.facts, recoveries: parts.facts.recoveries.map(({ at, why }) => ({ at, why: clean(why) })) },
    rows: parts.rows,
    contentIssues: parts.contentIssues.map(({ file, field, reason }) => ({ file, field, reason: clean(reason) })),
    settingsTroubles: parts.settingsTroubles.map(({ field, reason }) => ({ field, reason: clean(reason) })),
    // Named one by one: a group that comes later stays out until somebody has looked at what is in it.
    settings: {
      place,
      languages,
      display,
      session,
      // Whether they are set is what support needs to know.
      clinic: Object.fromEntries(Object.entries(clinic).map(([field, value]) => [field, value === '' ? 'not set' : 'set'])),
    },
    logs: Object.fromEntries(
      Object.entries(parts.logs).map(([name, text]) => [name, clean(text.slice(-mostLogCharacters)).split('\n')]),
    ),
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

function cleaned(text: string, homeFolder: string): string {
  const anonymous = homeFolder.length > 1 ? text.replaceAll(homeFolder, '~') : text;
  return anonymous.replace(hexRun, '[hash]').replace(digitRun, '[number]');
}
