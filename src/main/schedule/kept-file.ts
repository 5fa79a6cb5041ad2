import type { Logger } from '../log/logger';
import type { Copy, SettingsFile } from '../settings/settings-file';

export interface KeptTrouble {
  readonly field: string;
  readonly reason: string;
}

/** What a stored text turned out to be. `newer`: a later release's, to be kept and named. */
export type ReadKept<T> =
  | { readonly ok: true; readonly value: T; readonly troubles: readonly KeptTrouble[] }
  | { readonly ok: false; readonly reason: 'newer' | 'unreadable' };

/** One document on disk, with its last good copy and the copy before that. */
export interface KeptFile<T> {
  readonly read: () => T;
  readonly troubles: () => readonly KeptTrouble[];
  /** Replaces it whole; false where the disk refused, and the old one then stands. */
  readonly write: (value: T) => Promise<boolean>;
}

/**
 * Keeps one document as the settings are kept (docs/rules.md, rule 9): what cannot be read is set aside, and the last good copy, then the backup, then
 * `empty` is used; a newer release's file stays as it is. It is read when it is first asked for.
 */
export function createKeptFile<T extends object>(
  file: SettingsFile,
  version: number,
  readStored: (stored: unknown) => ReadKept<T>,
  empty: T,
  log: Logger,
): KeptFile<T> {
  const troubles: KeptTrouble[] = [];
  let current: T | undefined;

  const tell = (field: string, reason: string) => {
    if (troubles.some((told) => told.field === field && told.reason === reason)) return;
    troubles.push({ field, reason });
    log.error(`${field}: ${reason}`);
  };
  const readCopy = (copy: Copy): T | undefined => {
    const stored = file.read(copy);
    if (stored.found === 'nothing') return undefined;
    const name = file.nameOf(copy);
    const read = stored.found === 'settings' ? readStored(stored.stored) : undefined;
    if (read?.ok) {
      for (const { field, reason } of read.troubles) tell(field, `${reason} (${name})`);
      return read.value;
    }
    if (read?.reason === 'newer') {
      tell(name, 'was written by a newer release: it is kept as it is, and not used');
      return undefined;
    }
    const reason = stored.found === 'broken' ? stored.reason : 'it does not hold what it should';
    const aside = file.setAside(copy);
    tell(name, aside === undefined ? `cannot be read: ${reason}` : `cannot be read, and was set aside as ${aside}: ${reason}`);
    return undefined;
  };
  const load = (): T => {
    const isThere = file.read('current').found !== 'nothing';
    const own = readCopy('current');
    if (own !== undefined) return own;
    const copy = readCopy('lastGood') ?? readCopy('backup');
    if (copy !== undefined)
      tell(file.nameOf('current'), `${isThere ? 'is of no use' : 'is missing'}: the last good copy is used`);
    return copy ?? empty;
  };
  const put = async (copy: Copy, value: object): Promise<boolean> => {
    const written = await file.write(copy, value);
    if (!written.ok) log.error(`${file.nameOf(copy)} could not be written: ${written.reason}`);
    return written.ok;
  };
  const mayWriteCurrent = (): boolean => {
    const stored = file.read('current');
    if (stored.found === 'nothing') return true;
    const read = stored.found === 'settings' ? readStored(stored.stored) : undefined;
    if (read?.ok) return true;
    return read?.reason === 'newer' ? false : file.setAside('current') !== undefined;
  };

  return {
    read: () => (current ??= load()),
    troubles: () => troubles,
    write: async (value) => {
      current ??= load();
      const stored = { version, ...value };
      const isCurrent = mayWriteCurrent();
      if (isCurrent && !(await put('current', stored))) return false;
      current = value;
      const before = file.read('lastGood');
      if (before.found === 'settings' && typeof before.stored === 'object' && before.stored !== null)
        await put('backup', before.stored);
      // Beside a newer release's file the last good copy is what the next start reads.
      return (await put('lastGood', stored)) || isCurrent;
    },
  };
}
