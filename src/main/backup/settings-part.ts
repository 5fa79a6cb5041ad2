import { currentVersion, defaultSettings, readSettings } from '../../domain/settings';
import type { Settings, SettingsPatch } from '../../domain/settings';
import type { BackupPart } from './backup-part';

interface SettingsService {
  readonly read: () => Settings;
  readonly update: (patch: SettingsPatch) => Promise<{ readonly ok: boolean }>;
}

/** What staff set. A number out of range is pulled into it, as everywhere; a value that makes no sense refuses the backup. */
export function settingsPart(settings: SettingsService): BackupPart {
  return {
    name: 'settings',
    read: () => Promise.resolve({ version: currentVersion, ...settings.read() }),
    check: (data) => Promise.resolve(check(data, settings)),
  };
}

function check(data: unknown, settings: SettingsService): Awaited<ReturnType<BackupPart['check']>> {
  const read = data === null ? { ok: true as const, settings: defaultSettings, troubles: [] } : readSettings(data);
  if (!read.ok) {
    return read.reason === 'newer'
      ? { ok: false, reason: 'newer', detail: 'settings' }
      : { ok: false, reason: 'not-valid', detail: 'it does not hold settings' };
  }
  if (read.troubles.length > 0)
    return { ok: false, reason: 'not-valid', detail: read.troubles.map(({ field }) => field).join(', ') };
  return { ok: true, write: async () => (await settings.update(read.settings)).ok };
}
