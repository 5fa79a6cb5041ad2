import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddPictureOutcome, Picture, RemovePictureOutcome } from '../../bridge/contracts/pictures';
import type { DrivePath } from '../../bridge/contracts/usb-drives';
import { judgePicture, largestPictureBytes } from '../../domain/picture';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import type { Logger } from '../log/logger';
import type { Unpack } from './create-unpack';

/** The clinic's own pictures: kept by what they show, in a folder that only main writes. Nothing here throws. */
export interface Pictures {
  list: () => Promise<readonly Picture[]>;
  /** Takes a picture from a drive. */
  add: (drive: string, path: DrivePath) => Promise<AddPictureOutcome>;
  remove: (id: string) => Promise<RemovePictureOutcome>;
}

interface PicturesParts {
  readonly folder: string;
  readonly drives: Pick<UsbDrives, 'read'>;
  readonly unpack: Unpack;
  /** The ids of all that is shown, planned or may be brought back: those are never removed. */
  readonly used: () => ReadonlySet<string>;
  readonly log: Logger;
}

/** Enough for years of announcements, and at most about 100 MB. */
const mostPictures = 200;
/** What the sandbox gives back is a stranger's work too: it has to be a webp of a sensible size. */
const largestKept = 8_000_000;
const longestSide = 1920;
const fileName = /^([0-9a-f]{32})\.webp$/;

export function createPictures({ folder, drives, unpack, used, log }: PicturesParts): Pictures {
  const kept = async () => {
    const names = await readdir(folder).catch(() => [] as string[]); // no picture yet
    const found = await Promise.all(
      names.map(async (name) => {
        const [, id] = fileName.exec(name) ?? [];
        const file = join(folder, name);
        const frame = id === undefined ? undefined : await frameOf(file);
        const at = await stat(file).catch(() => undefined);
        return id === undefined || !frame || !at ? [] : [{ id, ...frame, at: at.mtimeMs }];
      }),
    );
    return found.flat().sort((one, other) => other.at - one.at);
  };

  return {
    list: async () => {
      const inUse = used();
      return (await kept()).map(({ id, width, height }) => ({ id, width, height, isUsed: inUse.has(id) }));
    },
    add: async (drive, path) => {
      const file = await drives.read(drive, path, largestPictureBytes);
      if (!file.ok) return file;
      const judged = judgePicture(file.bytes);
      if (!judged.ok) return judged;
      const unpacked = await unpack(file.bytes, judged.kind);
      if (!unpacked.ok) return unpacked;
      const { bytes } = unpacked;
      const packed = judgePicture(bytes);
      if (
        !packed.ok ||
        packed.kind !== 'webp' ||
        bytes.length > largestKept ||
        Math.max(packed.width, packed.height) > longestSide
      ) {
        log.warn('a picture came out of its sandbox as something else');
        return { ok: false, reason: 'damaged' };
      }
      const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      const others = (await kept()).filter((picture) => picture.id !== id);
      if (others.length >= mostPictures) return { ok: false, reason: 'too-many' };
      try {
        await keep(join(folder, `${id}.webp`), bytes);
      } catch (error) {
        log.error('a picture could not be kept', error);
        return { ok: false, reason: 'not-kept' };
      }
      return { ok: true, picture: { id, width: packed.width, height: packed.height, isUsed: used().has(id) } };
    },
    remove: async (id) => {
      if (used().has(id)) return { ok: false, reason: 'used' };
      try {
        await unlink(join(folder, `${id}.webp`));
        return { ok: true };
      } catch {
        return { ok: false, reason: 'gone' };
      }
    },
  };

  /** Whole or not at all: a kiosk is unplugged at any moment. */
  async function keep(file: string, bytes: Uint8Array): Promise<void> {
    await mkdir(folder, { recursive: true });
    const part = join(folder, `${randomBytes(6).toString('hex')}.part`);
    try {
      const handle = await open(part, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(part, file);
    } catch (error) {
      await unlink(part).catch(() => undefined);
      throw error;
    }
  }
}

/** Width and height of a picture we made ourselves, from its first bytes. */
async function frameOf(file: string): Promise<Pick<Picture, 'width' | 'height'> | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const bytes = new Uint8Array(64);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    const head = bytes.slice(0, bytesRead);
    // Judged as a file that ends here, so its own word about its length is set to this.
    if (head.length >= 12) new DataView(head.buffer).setUint32(4, head.length - 8, true);
    const judged = judgePicture(head);
    return judged.ok ? { width: judged.width, height: judged.height } : undefined;
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
