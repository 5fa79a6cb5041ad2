import type { Copy, SettingsFile, StoredCopy } from './settings-file';

/** A disk for tests: each copy as the text of its file. `aside` has what was set aside; `isFull` makes each write fail. */
export function createMemorySettingsFile(texts: Partial<Record<Copy, string | undefined>> = {}) {
  const file = {
    texts,
    aside: [] as string[],
    isFull: false,
    refusesRename: false,
    nameOf: (copy: Copy) => ({ current: 'settings.json', lastGood: 'last-good.json', backup: 'backup.json' })[copy],
    read: (copy: Copy): StoredCopy => {
      const text = texts[copy];
      if (text === undefined) return { found: 'nothing' };
      try {
        return { found: 'settings', stored: JSON.parse(text) as unknown };
      } catch {
        return { found: 'broken', reason: 'not JSON' };
      }
    },
    write: (copy: Copy, settings: object) => {
      if (file.isFull) return Promise.resolve({ ok: false as const, reason: 'ENOSPC' });
      texts[copy] = JSON.stringify(settings);
      return Promise.resolve({ ok: true as const });
    },
    setAside: (copy: Copy) => {
      const text = texts[copy];
      if (text === undefined || file.refusesRename) return undefined;
      file.aside.push(text);
      texts[copy] = undefined;
      return `${file.nameOf(copy)}.broken`;
    },
  };
  return file satisfies SettingsFile & Record<string, unknown>;
}
