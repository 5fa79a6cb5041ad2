import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BeforeRestore } from './create-backups';

/** The copy from before the last restore, in the data folder. */
export function createBeforeRestore(folder: string): BeforeRestore {
  const [copy, mark] = [join(folder, 'before-restore.zip'), join(folder, 'restore-under-way')];
  const succeeds = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  return {
    read: () => readFile(copy).catch(() => undefined),
    write: (bytes) =>
      succeeds(
        (async () => {
          await mkdir(folder, { recursive: true });
          await writeFile(`${copy}.new`, bytes, { flush: true });
          await rename(`${copy}.new`, copy);
        })(),
      ),
    isUnderWay: () => succeeds(access(mark)),
    mark: (isUnderWay) => succeeds(isUnderWay ? writeFile(mark, '') : rm(mark, { force: true })),
  };
}
