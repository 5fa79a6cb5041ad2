import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { afterEach } from 'vitest';
import { currentVersion } from '../../domain/settings';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createSettings } from '../settings/create-settings';
import type { SettingsFile } from '../settings/settings-file';
import { createStoreSettingsFile } from '../settings/store-settings-file';
import type { BackupPart } from './backup-part';
import { createBeforeRestore } from './before-restore';
import { checksums } from './checksums';
import { clinicContentPart } from './clinic-content-part';
import { createBackups } from './create-backups';
import type { Backups } from './create-backups';
import { settingsPart } from './settings-part';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A kiosk's data folder with its real files, and what backs it up. */
interface TestKiosk {
  readonly folder: string;
  readonly clock: ReturnType<typeof createManualClock>;
  readonly log: ReturnType<typeof createMemoryLogger>;
  readonly settings: ReturnType<typeof createSettings>;
  readonly parts: readonly BackupPart[];
  readonly backups: Backups;
}

/** A kiosk in a folder of its own, which goes when the test ends. */
export async function makeKiosk(name = '', more: readonly BackupPart[] = []): Promise<TestKiosk> {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-backup-'));
  folders.push(folder);
  const clock = createManualClock();
  const log = createMemoryLogger();
  const disk = createStoreSettingsFile(folder, currentVersion, clock.now);
  // electron-store wants Electron: here the files are written without it.
  const write: SettingsFile['write'] = (copy, stored) => {
    writeFileSync(join(folder, disk.nameOf(copy)), JSON.stringify(stored));
    return Promise.resolve({ ok: true });
  };
  const settings = createSettings({ ...disk, write }, log);
  if (name !== '') await settings.update({ clinic: { name, phone: '555 0100', emergencyNumber: '911' } });
  const parts = [settingsPart(settings), ...more, clinicContentPart(join(folder, 'clinic-content'), log)];
  const backups = createBackups({ parts, before: createBeforeRestore(folder), release: '0.1.0', clock, log });
  return { folder, clock, log, settings, backups, parts };
}
/** Writes an item of the clinic's own content. */
export const writeItem = (folder: string, path: string, text: string) => {
  mkdirSync(join(folder, 'clinic-content', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'clinic-content', path), text);
};
/** Every file below a folder, byte for byte. */
export const everythingIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => (statSync(join(folder, name)).isFile() ? [name, readFileSync(join(folder, name), 'latin1')] : [name]));

/** A backup in the hands of somebody who changes it on purpose. */
export interface OpenedBackup {
  /** The entries of the zip but for the manifest. */
  readonly entries: Record<string, Uint8Array>;
  readonly manifest: Record<string, unknown> & { parts: unknown[]; sha256: Record<string, string> };
}

/** The backup with a change; its checksums are made to fit unless the change sets them itself with `keepSums`. */
export function changed(backup: Uint8Array, change: (opened: OpenedBackup) => void, { keepSums = false } = {}): Uint8Array {
  const { 'manifest.json': stored = new Uint8Array(), ...entries } = unzipSync(backup);
  const opened = { entries, manifest: JSON.parse(strFromU8(stored)) as OpenedBackup['manifest'] };
  change(opened);
  if (!keepSums) {
    opened.manifest.sha256 = Object.fromEntries(
      Object.entries(opened.entries).map(([name, bytes]) => [name, checksums.sha256(bytes)]),
    );
  }
  const zip: Zippable = { 'manifest.json': [strToU8(JSON.stringify(opened.manifest)), { level: 0 }] };
  for (const [name, bytes] of Object.entries(opened.entries)) zip[name] = bytes;
  return zipSync(zip);
}

/** The backup with other data in one part, as plain data or as text that need not be JSON. */
export const forged = (backup: Uint8Array, part: string, data: unknown, text = JSON.stringify(data)): Uint8Array =>
  changed(backup, ({ entries }) => {
    entries[`${part}.json`] = strToU8(text);
  });
