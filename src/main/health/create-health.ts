import { statfs } from 'node:fs/promises';
import type { HealthView } from '../../bridge/contract';
import { healthRows } from '../../domain/health';
import type { HealthFacts } from '../../domain/health';
import type { Entry, Pack } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Settings, SettingsTrouble } from '../../domain/settings';
import type { Clock } from '../clock/clock';
import type { LoadedContent } from '../content/load-content';
import type { RunLog } from './create-run-log';
import type { Host } from './host';

interface HealthParts {
  readonly settings: { readonly read: () => Settings; readonly troubles: () => readonly SettingsTrouble[] };
  readonly content: () => Promise<Pick<LoadedContent, 'issues'>>;
  readonly packs: () => Promise<(language: LanguageCode) => Pack>;
  readonly arePinsRepaired: () => boolean;
  readonly notes: RunLog;
  readonly machine: Host;
  /** Of the disk that holds the profile; undefined where the system does not say. */
  readonly disk: () => Promise<HealthFacts['disk']>;
  /** Whether handouts can be printed; it may fail. */
  readonly printer: () => Promise<HealthFacts['printer']>;
  readonly clock: Clock;
}

/** The kiosk's health, looked at when somebody asks for it. */
export function createHealth({ settings, content, packs, arePinsRepaired, notes, machine, disk, printer, clock }: HealthParts) {
  const startedAt = clock.steady();
  const facts = async (): Promise<HealthFacts> => {
    const { offered } = settings.read().languages;
    const pack = await packs();
    return {
      now: clock.now(),
      uptimeMs: clock.steady() - startedAt,
      versions: machine.versions,
      isTestRuntime: machine.isTestRuntime,
      disk: await disk(),
      displays: machine.displays(),
      isKeptAwake: machine.isKeptAwake(),
      clock: machine.clockTrouble(),
      hasEmergencyNumber: settings.read().clinic.emergencyNumber !== '',
      contentIssues: (await content()).issues.length,
      staleTranslations: offered.reduce((sum, code) => sum + staleIn(pack(code)), 0),
      pastReview: pastReview(pack(originalLanguage), new Date(clock.now()).toISOString().slice(0, 10)),
      settingsTroubles: settings.troubles().length,
      arePinsRepaired: arePinsRepaired(),
      recoveries: notes.recoveries(),
      endedBadlyAt: notes.endedBadlyAt(),
      lastBackupAt: notes.lastBackupAt(),
      printer: await printer().catch(() => undefined),
    };
  };
  return {
    facts,
    view: async (): Promise<HealthView> => ({
      rows: healthRows(await facts()),
      contentIssues: (await content()).issues,
      settingsTroubles: settings.troubles(),
    }),
  };
}

const entriesOf = (pack: Pack) => Object.values(pack).flatMap((items: Readonly<Record<string, Entry>>) => Object.values(items));
const staleIn = (pack: Pack) => entriesOf(pack).filter(({ stale }) => stale).length;
/** Items whose day of review lies before `today` (`2026-11-22`). */
const pastReview = (pack: Pack, today: string) => entriesOf(pack).filter(({ facts }) => facts.reviewDue < today).length;

/** How full the disk that holds `folder` is. */
export async function diskOf(folder: string): Promise<HealthFacts['disk']> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch {
    return undefined; // some file systems do not say
  }
}
