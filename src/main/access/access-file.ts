import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Role } from '../../bridge/contract';

/** A PIN as it is kept: never itself, only what scrypt makes of it. Both in hex. */
export interface StoredPin {
  readonly role: Exclude<Role, 'visitor'>;
  readonly salt: string;
  readonly hash: string;
}

/** Where the PINs are kept. */
export interface AccessFile {
  read: () => readonly StoredPin[];
  write: (pins: readonly StoredPin[]) => void;
}

/** PINs in a file of their own, so that no other part of the kiosk ever holds their hashes. */
export function createAccessFile(path: string): AccessFile {
  return {
    read: () => {
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as readonly StoredPin[];
      } catch {
        return [];
      }
    },
    write: (pins) => {
      writeFileSync(`${path}.new`, JSON.stringify(pins), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
  };
}
