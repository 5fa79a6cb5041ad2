import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { accessFileNames as names } from './remove-access';
import { StoredSecret } from './secret';

/** What is kept: a secret for each role that has a PIN, and the recovery code's. */
export const StoredAccess = z.strictObject({
  version: z.literal(1),
  pins: z.strictObject({
    staff: StoredSecret.optional(),
    manager: StoredSecret,
    clinician: StoredSecret.optional(),
  }),
  recovery: StoredSecret,
});
export type StoredAccess = z.output<typeof StoredAccess>;

export type ReadAccess =
  | { readonly found: 'nothing' }
  | { readonly found: 'access'; readonly access: StoredAccess; readonly repaired?: string }
  /** There were PINs, and no copy of them can be read. The files stay where they are: as long as they do, the lock stays shut. */
  | { readonly found: 'broken'; readonly reason: string };

/** Where the PINs and the count of wrong tries are kept. Nothing it does throws. */
export interface AccessFile {
  read: () => ReadAccess;
  write: (access: StoredAccess) => { readonly ok: true } | { readonly ok: false; readonly reason: string };
  /** As it was stored, whatever that is; undefined where nothing was. */
  readTries: () => unknown;
  writeTries: (tries: unknown) => { readonly ok: true } | { readonly ok: false; readonly reason: string };
}

/**
 * PINs in files of their own in `folder`, so that no other part of the kiosk ever holds their hashes, each written whole or not at all.
 * There are two copies: a file that cannot be read is set aside and made again from the other. `now` names what is set aside.
 */
export function createAccessFile(folder: string, now: () => number): AccessFile {
  const pathOf = (name: keyof typeof names) => join(folder, names[name]);
  const readCopy = (name: 'current' | 'copy'): ReadAccess => {
    if (!existsSync(pathOf(name))) return { found: 'nothing' };
    try {
      const parsed = StoredAccess.safeParse(JSON.parse(readFileSync(pathOf(name), 'utf8')));
      if (parsed.success) return { found: 'access', access: parsed.data };
      return { found: 'broken', reason: `${names[name]} does not hold PINs of this release` };
    } catch (error) {
      return { found: 'broken', reason: `${names[name]}: ${error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error)}` };
    }
  };
  const write: AccessFile['write'] = (access) => {
    const written = writeWhole(pathOf('current'), access);
    // Without a copy the file itself still serves; the next start makes the copy good.
    if (written.ok) writeWhole(pathOf('copy'), access);
    return written;
  };
  return {
    read: () => {
      const [current, copy] = [readCopy('current'), readCopy('copy')];
      if (current.found === 'access') {
        // A copy that is missing or older is made good; where it cannot be, the file itself still serves.
        if (JSON.stringify(copy) !== JSON.stringify(current)) writeWhole(pathOf('copy'), current.access);
        return current;
      }
      if (copy.found !== 'access') return current.found === 'broken' ? current : copy;
      const repaired = current.found === 'nothing' ? `${names.current} is missing` : current.reason;
      const aside = `access.broken-${new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-')}.json`;
      try {
        if (current.found === 'broken') renameSync(pathOf('current'), join(folder, aside));
        writeWhole(pathOf('current'), copy.access);
      } catch {
        // A folder that cannot be written to: the copy serves, and the next start tries again.
      }
      return { ...copy, repaired };
    },
    write,
    readTries: () => {
      if (!existsSync(pathOf('tries'))) return undefined;
      try {
        return JSON.parse(readFileSync(pathOf('tries'), 'utf8')) as unknown;
      } catch {
        return null; // spoilt: whoever counts tries expects anything
      }
    },
    writeTries: (tries) => writeWhole(pathOf('tries'), tries),
  };
}

function writeWhole(path: string, value: unknown): ReturnType<AccessFile['write']> {
  try {
    const file = openSync(`${path}.new`, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(value));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.new`, path);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
