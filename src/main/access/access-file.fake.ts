import type { AccessFile, ReadAccess } from './access-file';

/** PINs in memory, for tests: the values go through JSON, as on disk. */
export function createMemoryAccessFile(first: ReadAccess = { found: 'nothing' }) {
  let stored = first;
  let tries: string | undefined;
  const file: AccessFile & { isFull: boolean } = {
    isFull: false,
    read: () => stored,
    write: (access) => {
      if (file.isFull) return { ok: false, reason: 'no space left' };
      stored = { found: 'access', access: structuredClone(access) };
      return { ok: true };
    },
    readTries: () => (tries === undefined ? undefined : (JSON.parse(tries) as unknown)),
    writeTries: (next) => {
      if (file.isFull) return { ok: false, reason: 'no space left' };
      tries = JSON.stringify(next);
      return { ok: true };
    },
  };
  return file;
}
