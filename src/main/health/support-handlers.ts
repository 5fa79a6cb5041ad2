import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Handlers } from '../../bridge/contract';
import { healthRows } from '../../domain/health';
import type { Settings, SettingsTrouble } from '../../domain/settings';
import { driveFolder } from '../usb-drives/drive-folder';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import type { createHealth } from './create-health';
import { supportBundle } from './support-bundle';
import type { LoadedContent } from '../content/load-content';

interface SupportParts {
  readonly health: Pick<ReturnType<typeof createHealth>, 'facts'>;
  readonly settings: { readonly read: () => Settings; readonly troubles: () => readonly SettingsTrouble[] };
  readonly content: () => Promise<Pick<LoadedContent, 'issues'>>;
  readonly logFolder: string;
  readonly drives: Pick<UsbDrives, 'save'>;
}

/** Saves the file for support on a drive. */
export function supportHandlers({ health, settings, content, logFolder, drives }: SupportParts): Pick<Handlers, 'support.save'> {
  return {
    'support.save': async ({ drive }) => {
      const facts = await health.facts();
      const bundle = supportBundle({
        facts,
        rows: healthRows(facts),
        contentIssues: (await content()).issues,
        settingsTroubles: settings.troubles(),
        settings: settings.read(),
        logs: await logsIn(logFolder),
        homeFolder: homedir(),
      });
      const day = new Date(facts.now).toISOString().slice(0, 10);
      return drives.save(drive, [driveFolder, `crampwise-support-${day}.json`], new TextEncoder().encode(bundle));
    },
  };
}

/** The kiosk's own logs and nothing else of the folder. */
async function logsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => /^kiosk(\.\d)?\.log$/.test(name));
  const texts = await Promise.all(
    names.toSorted().map(async (name) => [name, await readFile(join(folder, name), 'utf8').catch(() => '')] as const),
  );
  return Object.fromEntries(texts);
}
