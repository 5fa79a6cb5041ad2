import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { judgePicture } from '../../domain/picture';
import type { Logger } from '../log/logger';
import type { Unpack } from '../pictures/create-unpack';
import type { BackupPart } from './backup-part';

const version = 1;
const mostPictures = 200;
/** In bytes, for one picture. */
const largestPicture = 8_000_000;
const Stored = z.strictObject({ version: z.literal(version) });
/** A picture's file here and in a backup: the first 32 digits of its SHA-256. */
const fileName = /^([0-9a-f]{32})\.webp$/;

/**
 * The clinic's pictures, as files of the backup. Each is named for what it shows (the hash of its bytes), so one that was changed is noticed, and none can be put
 * in another's place. Restoring adds: a picture that is here already stays, for whatever was planned with it. Where `unpack` is given, each
 * new picture is first opened in its sandbox, as when it is taken from a USB drive.
 */
export function picturesPart(folder: string, unpack: Unpack | undefined, log: Logger): BackupPart {
  const idsHere = async () =>
    (await readdir(folder).catch(() => [] as string[])).flatMap((name) => fileName.exec(name)?.[1] ?? []);
  const refused = (detail: string) => ({ ok: false, reason: 'not-valid', detail }) as const;
  return {
    name: 'pictures',
    read: async () => ((await idsHere()).length === 0 ? null : { version }),
    readFiles: async () => {
      const files: Record<string, Uint8Array> = {};
      for (const id of (await idsHere()).toSorted()) {
        const bytes = await readFile(join(folder, `${id}.webp`)).catch(() => undefined);
        // One that no longer is what it was is no loss: it would be refused.
        if (bytes && idOf(bytes) === id) files[`${id}.webp`] = bytes;
      }
      return files;
    },
    check: async (data, files = {}) => {
      const of = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
      if (typeof of === 'number' && of > version) return { ok: false, reason: 'newer', detail: 'pictures' };
      if (data !== null && !Stored.safeParse(data).success) return refused('pictures');
      if (Object.keys(files).length > (data === null ? 0 : mostPictures)) return refused('too many pictures');
      const here = new Set(await idsHere());
      const fresh: { readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
      for (const [name, stored] of Object.entries(files)) {
        const id = fileName.exec(name)?.[1];
        if (id === undefined || stored.length > largestPicture) return refused(name);
        // A copy: what was read is a view of the whole backup.
        const bytes = new Uint8Array(stored);
        const judged = judgePicture(bytes);
        if (idOf(bytes) !== id || !judged.ok || judged.kind !== 'webp') return refused(name);
        if (here.has(id)) continue;
        if (unpack && !(await unpack(bytes, 'webp')).ok) return refused(name);
        fresh.push({ id, bytes });
      }
      return {
        ok: true,
        write: async () => {
          try {
            for (const { id, bytes } of fresh) await keep(folder, id, bytes);
            return true;
          } catch (error) {
            log.error('a picture of a backup could not be written', error);
            return false;
          }
        },
      };
    },
  };
}

const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

async function keep(folder: string, id: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = join(folder, `${randomBytes(6).toString('hex')}.part`);
  try {
    await writeFile(part, bytes, { flush: true });
    await rename(part, join(folder, `${id}.webp`));
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw error;
  }
}
