import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ClinicFiles, isClinicFile, largestClinicFile } from '../../domain/backup';
import type { Logger } from '../log/logger';
import type { BackupPart } from './backup-part';

/** The clinic's own content in `folder`. It is read at start, so a kiosk that gets another one must start again to show it. */
export function clinicContentPart(folder: string, log: Logger): BackupPart {
  const read = async (): Promise<ClinicFiles | null> => {
    const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]); // no such folder is the usual case
    const files: Record<string, string> = {};
    for (const name of names.map((path) => path.replaceAll('\\', '/')).toSorted()) {
      if (!isClinicFile(name)) continue;
      const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      // A file the kiosk itself leaves out is no loss.
      if (text !== undefined && text.length <= largestClinicFile && isJson(text)) files[name] = text;
    }
    return Object.keys(files).length === 0 ? null : { version: 1, files };
  };
  /** The new folder is made beside the old one and takes its place: half of one is never there. The old one stays beside it. */
  const write = async ({ files }: Pick<ClinicFiles, 'files'>): Promise<boolean> => {
    const [next, before] = [`${folder}.new`, `${folder}.before`];
    try {
      await rm(next, { recursive: true, force: true });
      await mkdir(next, { recursive: true });
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(next, path)), { recursive: true });
        await writeFile(join(next, path), text);
      }
      await rm(before, { recursive: true, force: true });
      await rename(folder, before).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      });
      await rename(next, folder);
      return true;
    } catch (error) {
      log.error('the clinic’s content could not be restored', error);
      return false;
    }
  };
  return {
    name: 'clinic-content',
    read,
    check: async (data) => {
      const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
      if (typeof version === 'number' && version > 1) return { ok: false, reason: 'newer', detail: 'clinic-content' };
      const wanted = data === null ? { success: true as const, data: { files: {} } } : ClinicFiles.safeParse(data);
      if (!wanted.success) {
        const [issue] = wanted.error.issues;
        return {
          ok: false,
          reason: 'not-valid',
          detail: `${issue?.path.join(' ') ?? ''}: ${issue?.message ?? ''}`.slice(0, 300),
        };
      }
      const now = (await read())?.files ?? {};
      const isSame = JSON.stringify(sorted(now)) === JSON.stringify(sorted(wanted.data.files));
      return isSame
        ? { ok: true, write: () => Promise.resolve(true) }
        : { ok: true, write: () => write(wanted.data), needsRestart: true };
    },
  };
}

const sorted = (files: ClinicFiles['files']) => Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
