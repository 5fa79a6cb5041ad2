import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One small JSON file, written whole or not at all. For what the kiosk can do without: nothing here throws, and a file that cannot be read
 * counts as one that is not there.
 */
export function createJsonFile(path: string) {
  return {
    read: (): unknown => {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        return undefined;
      }
    },
    /** False where the disk would not take it. */
    write: (value: unknown): boolean => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
        renameSync(`${path}.new`, path);
        return true;
      } catch {
        return false;
      }
    },
  };
}
