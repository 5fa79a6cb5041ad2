import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy, SettingsFile } from './settings-file';

/**
 * Settings on disk, in `folder`: `settings.json` and two copies. electron-store writes them whole or not at all, and does nothing else.
 * The copies carry the settings' version in their names, so that those of an older release are still there when somebody goes back to it.
 * `now` names what is set aside; `called` is the name of another file that is kept in the same way.
 */
export function createStoreSettingsFile(folder: string, version: number, now: () => number, called = 'settings'): SettingsFile {
  const base = (copy: Copy, ofVersion = version) =>
    ({ current: called, lastGood: `${called}-v${ofVersion}-last-good`, backup: `${called}-v${ofVersion}-backup` })[copy];
  const pathOf = (name: string) => join(folder, `${name}.json`);
  /** The newest copy this release can read: after an upgrade there are only the older release's. */
  const newest = (copy: Copy) => {
    for (let older = version; older > 0; older -= 1) if (existsSync(pathOf(base(copy, older)))) return base(copy, older);
    return base(copy);
  };

  const file: SettingsFile = {
    nameOf: (copy) => `${newest(copy)}.json`,
    read: (copy) => {
      try {
        return { found: 'settings', stored: JSON.parse(readFileSync(pathOf(newest(copy)), 'utf8')) as unknown };
      } catch (error) {
        if (isMissing(error)) return { found: 'nothing' };
        // The message of a SyntaxError quotes the file, which is nobody's business but the clinic's.
        return { found: 'broken', reason: error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error) };
      }
    },
    write: async (copy, settings) => {
      try {
        const { default: Store } = await import('electron-store');
        // It reads the file it is made for and would throw at one that is broken: nothing it reads is used.
        new Store({ cwd: folder, name: base(copy), clearInvalidConfig: true }).store = { ...settings };
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
    },
    setAside: (copy) => {
      const name = newest(copy);
      const stamp = new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-');
      for (let count = 1; count < 100; count += 1) {
        const aside = `${name}.broken-${stamp}${count === 1 ? '' : `-${count}`}.json`;
        if (existsSync(join(folder, aside))) continue;
        try {
          renameSync(pathOf(name), join(folder, aside));
          return aside;
        } catch {
          return undefined; // a folder that cannot be written to: the file stays where it is
        }
      }
      return undefined;
    },
  };
  return file;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
