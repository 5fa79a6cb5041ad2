import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the lock, in the profile. */
export const accessFileNames = { current: 'access.json', copy: 'access-copy.json', tries: 'access-tries.json' } as const;

/** Takes all PINs, the recovery code and the count of tries away. For the command line alone: who may do that owns the machine. */
export function removeAccess(folder: string): void {
  for (const name of Object.values(accessFileNames)) rmSync(join(folder, name), { force: true });
}
