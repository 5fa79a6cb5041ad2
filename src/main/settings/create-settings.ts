import { currentVersion, defaultSettings, readSettings } from '../../domain/settings';
import type { Settings, SettingsPatch, SettingsTrouble } from '../../domain/settings';
import type { Logger } from '../log/logger';
import type { Copy, SettingsFile } from './settings-file';

export type UpdatedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: 'not-valid'; readonly troubles: readonly SettingsTrouble[] }
  | { readonly ok: false; readonly reason: 'not-written' };

/**
 * The kiosk's settings. What cannot be read costs as little as possible (docs/rules.md, rule 9): each bad or missing field is taken from the last
 * good copy, then from the backup, and only last from the defaults, which are the demo state. A broken file is set aside, one from a
 * newer release stays untouched, and both are named. The emergency number is never lost in silence.
 */
export function createSettings(file: SettingsFile, log: Logger) {
  const troubles: SettingsTrouble[] = [];
  const listeners = new Set<(settings: Settings) => void>();
  let current = load();
  /** One write after another: two changes at once must not undo each other. */
  let queue: Promise<unknown> = Promise.resolve();

  function tell(field: string, reason: string): void {
    if (troubles.some((told) => told.field === field && told.reason === reason)) return;
    troubles.push({ field, reason });
    log.error(`settings: ${field}: ${reason}`);
  }

  /** One copy's settings over `fallback`, or undefined where it has none for this release. */
  function readCopy(copy: Copy, fallback: Settings): Settings | undefined {
    const stored = file.read(copy);
    const name = file.nameOf(copy);
    if (stored.found === 'nothing') return undefined;
    const read = stored.found === 'settings' ? readSettings(stored.stored, fallback) : undefined;
    if (read?.ok) {
      for (const { field, reason } of read.troubles) tell(field, `${reason} (${name})`);
      return read.settings;
    }
    if (read?.reason === 'newer') {
      tell(name, 'was written by a newer release: it is kept as it is, and not used');
    } else {
      const aside = file.setAside(copy);
      const reason = stored.found === 'broken' ? stored.reason : 'it does not hold settings';
      tell(
        name,
        aside === undefined
          ? `cannot be read, and cannot be set aside: ${reason}`
          : `cannot be read, and was set aside as ${aside}: ${reason}`,
      );
    }
    return undefined;
  }

  function load(): Settings {
    const backup = readCopy('backup', defaultSettings);
    const lastGood = readCopy('lastGood', backup ?? defaultSettings) ?? backup;
    const isThere = file.read('current').found !== 'nothing';
    const own = readCopy('current', lastGood ?? defaultSettings);
    if (own === undefined && lastGood !== undefined) {
      tell(file.nameOf('current'), `${isThere ? 'is of no use' : 'is missing'}: the kiosk runs with its last good copy`);
    }
    const found = own ?? lastGood ?? defaultSettings;
    const keptNumber = lastGood?.clinic.emergencyNumber ?? '';
    if (found.clinic.emergencyNumber === '' && keptNumber !== '') {
      // A number that was taken out in the kiosk itself is not in the last good copy either.
      tell('clinic.emergencyNumber', 'is empty in the file, but the last good copy has one: that one is used');
      return { ...found, clinic: { ...found.clinic, emergencyNumber: keptNumber } };
    }
    if (found.clinic.emergencyNumber === '' && troubles.length > 0) {
      tell('clinic.emergencyNumber', 'is not known: the kiosk is in its demo state until somebody sets it');
    }
    return found;
  }

  /** False where `settings.json` must not be written over: it is a newer release's, or broken and cannot be moved. */
  function mayWriteCurrent(): boolean {
    const stored = file.read('current');
    if (stored.found === 'nothing') return true;
    if (stored.found === 'settings') {
      const read = readSettings(stored.stored);
      if (read.ok) return true;
      if (read.reason === 'newer') return false;
    }
    return file.setAside('current') !== undefined;
  }

  /** Makes `settings` the last good copy, and the one before it the backup. */
  async function keep(settings: Settings): Promise<boolean> {
    const before = file.read('lastGood');
    const next = { version: currentVersion, ...settings };
    if (before.found === 'settings' && JSON.stringify(before.stored) === JSON.stringify(next)) return true;
    if (before.found === 'settings' && typeof before.stored === 'object' && before.stored !== null)
      await write('backup', before.stored);
    return write('lastGood', next);
  }

  async function write(copy: Copy, settings: object): Promise<boolean> {
    const written = await file.write(copy, settings);
    if (!written.ok) log.error(`settings: ${file.nameOf(copy)} could not be written: ${written.reason}`);
    return written.ok;
  }

  async function change(patch: SettingsPatch): Promise<UpdatedSettings> {
    const groups = Object.entries(current).map(([group, fields]) => [group, { ...fields, ...patch[group as keyof Settings] }]);
    const wanted = readSettings({ version: currentVersion, ...Object.fromEntries(groups) }, current);
    if (!wanted.ok || wanted.troubles.length > 0)
      return { ok: false, reason: 'not-valid', troubles: wanted.ok ? wanted.troubles : [] };
    const { settings } = wanted;
    // Beside a newer release's file, the last good copy is this release's settings: it is what the next start reads.
    const isWritten = mayWriteCurrent() ? await write('current', { version: currentVersion, ...settings }) : await keep(settings);
    if (!isWritten) return { ok: false, reason: 'not-written' };
    if (current.clinic.emergencyNumber !== '' && settings.clinic.emergencyNumber === '') {
      log.warn('settings: the emergency number was taken out: the kiosk is in its demo state');
    }
    current = settings;
    await keep(settings);
    for (const listener of listeners) listener(settings);
    return { ok: true, settings };
  }

  return {
    read: () => current,
    /** What was wrong with the stored settings, for staff. */
    troubles: (): readonly SettingsTrouble[] => troubles,
    /** Keeps a copy of settings that were read whole. Call it once the kiosk runs: it need not stand before the first slide. */
    keepCopy: async () => {
      if (troubles.length === 0 && file.read('current').found === 'settings') await keep(current);
    },
    /** Changes some fields: numbers are pulled into their range, anything else that is not valid changes nothing. */
    update: (patch: SettingsPatch): Promise<UpdatedSettings> => {
      const result = queue.then(() => change(patch));
      queue = result.catch(() => undefined);
      return result;
    },
    /** Tells `listener` of each change, until the returned function is called. */
    subscribe: (listener: (settings: Settings) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
