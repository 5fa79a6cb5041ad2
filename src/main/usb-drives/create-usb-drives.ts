import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, lstat, mkdir, open, opendir, realpath, rename, statfs, unlink } from 'node:fs/promises';
import { basename, join, parse, sep } from 'node:path';
import type { Drive, DriveFile, DriveFolder, DrivePath, DriveTrouble, FolderOutcome } from '../../bridge/contracts/usb-drives';
import type { Clock } from '../clock/clock';

export type ReadOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: DriveTrouble | 'too-large' };
/** `name` is the name it was saved under: another one where the wanted one was taken. */
export type SaveOutcome =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'gone' | 'full' | 'read-only' | 'failed' };

/** Removable drives, for main. Nothing here throws, follows a link off the drive, or waits for a drive that hangs. */
export interface UsbDrives {
  list: () => Promise<readonly Drive[]>;
  folder: (drive: string, path: DrivePath, endings?: readonly string[]) => Promise<FolderOutcome>;
  /** Reads a file of at most `maxBytes`. */
  read: (drive: string, path: DrivePath, maxBytes: number) => Promise<ReadOutcome>;
  /**
   * Saves a file whole or not at all, and on the drive itself before it answers. Folders on the way are made. A file that is there is
   * never overwritten.
   */
  save: (drive: string, path: DrivePath, bytes: Uint8Array) => Promise<SaveOutcome>;
}

/** A stick with more than this in one folder is shown in part: nobody looks through more on a touch screen. */
const mostLooked = 5000;
const mostListed = 500;
/** A drive that says nothing for this long counts as unreadable. */
const patienceMs = 8000;
const saveLimitMs = 60_000;
/** What systems leave on sticks for themselves. */
const systemNames = ['System Volume Information', '$RECYCLE.BIN', 'lost+found'];

interface UsbDrivesParts {
  /** Where drives are mounted now: see `mountPoints`. */
  readonly mountPoints: () => Promise<readonly string[]>;
  readonly clock: Pick<Clock, 'after'>;
}

export function createUsbDrives({ mountPoints, clock }: UsbDrivesParts): UsbDrives {
  const inTime = <T>(work: Promise<T>, late: T, limitMs = patienceMs): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = clock.after(limitMs, () => {
        resolve(late);
      });
      work.finally(cancel).then(resolve, reject);
    });
  const pointOf = async (drive: string) => (await mountPoints()).find((point) => idOf(point) === drive);

  return {
    list: async () => {
      const drives = (await mountPoints()).map((point) => inTime(driveAt(point), undefined));
      return (await Promise.all(drives)).filter((drive) => drive !== undefined);
    },
    folder: (drive, path, endings) => {
      const look = async (): Promise<FolderOutcome> => {
        const folder = await placeOn(await pointOf(drive), path);
        return folder === undefined
          ? { ok: false, reason: 'gone' }
          : {
              ok: true,
              folder: await contentsOf(
                folder,
                endings?.map((ending) => `.${ending}`),
              ),
            };
      };
      return inTime<FolderOutcome>(
        look().catch((error: unknown) => ({ ok: false, reason: reasonOf(error) })),
        { ok: false, reason: 'unreadable' },
      );
    },
    read: (drive, path, maxBytes) => {
      const look = async (): Promise<ReadOutcome> => {
        const file = await placeOn(await pointOf(drive), path);
        return file === undefined ? { ok: false, reason: 'gone' } : readFile(file, maxBytes);
      };
      return inTime<ReadOutcome>(
        look().catch((error: unknown) => ({ ok: false, reason: reasonOf(error) })),
        { ok: false, reason: 'unreadable' },
        saveLimitMs,
      );
    },
    save: (drive, path, bytes) => {
      const write = async (): Promise<SaveOutcome> => {
        const point = await pointOf(drive);
        const name = path.at(-1);
        if (point === undefined || name === undefined) return { ok: false, reason: 'gone' };
        const folder = await makeFolder(point, path.slice(0, -1));
        return folder === undefined ? { ok: false, reason: 'gone' } : { ok: true, name: await saveIn(folder, name, bytes) };
      };
      return inTime<SaveOutcome>(
        write().catch((error: unknown) => ({ ok: false, reason: saveReasonOf(error) })),
        { ok: false, reason: 'failed' },
        saveLimitMs,
      );
    },
  };
}

const idOf = (point: string) => createHash('sha256').update(point).digest('hex').slice(0, 12);

async function driveAt(point: string): Promise<Drive> {
  const space = await statfs(point).catch(() => undefined);
  const isWritable = await access(point, constants.W_OK).then(
    () => true,
    () => false,
  );
  return {
    id: idOf(point),
    name: basename(point),
    freeBytes: space === undefined ? undefined : space.bavail * space.bsize,
    isWritable,
  };
}

/** Where `path` really is, or undefined where there is no such place on the drive: links that lead off it lead nowhere. */
async function placeOn(point: string | undefined, path: DrivePath): Promise<string | undefined> {
  if (point === undefined || path.some((name) => name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name))) {
    return undefined;
  }
  const root = await realpath(point);
  const place = await realpath(join(root, ...path));
  return place === root || place.startsWith(root.endsWith(sep) ? root : root + sep) ? place : undefined;
}

async function contentsOf(folder: string, endings: readonly string[] | undefined): Promise<DriveFolder> {
  const folders: string[] = [];
  const files: string[] = [];
  let looked = 0;
  let isCut = false;
  for await (const entry of await opendir(folder)) {
    looked += 1;
    if (looked > mostLooked) {
      isCut = true;
      break;
    }
    if (entry.name.startsWith('.') || systemNames.includes(entry.name)) continue;
    if (entry.isDirectory()) folders.push(entry.name);
    else if (entry.isFile() && (!endings || endings.includes(parse(entry.name).ext.toLowerCase()))) files.push(entry.name);
  }
  folders.sort(byName);
  files.sort(byName);
  const listed = await Promise.all(
    files.slice(0, mostListed).map(async (name): Promise<DriveFile | undefined> => {
      const found = await lstat(join(folder, name)).catch(() => undefined);
      return found && { name, bytes: found.size, changedAt: found.mtimeMs };
    }),
  );
  return {
    folders: folders.slice(0, mostListed),
    files: listed.filter((file) => file !== undefined),
    isCut: isCut || folders.length > mostListed || files.length > mostListed,
  };
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const byName = (one: string, other: string) => collator.compare(one, other);

async function readFile(file: string, maxBytes: number): Promise<ReadOutcome> {
  // Not blocking: what looks like a file may be a pipe that nobody writes to.
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return { ok: false, reason: 'unreadable' };
    if (found.size > maxBytes) return { ok: false, reason: 'too-large' };
    // One byte more than it says: a file that grows meanwhile is noticed.
    const bytes = new Uint8Array(found.size + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length > found.size ? { ok: false, reason: 'unreadable' } : { ok: true, bytes: bytes.slice(0, length) };
  } finally {
    await handle.close();
  }
}

/** Makes the folders of `path` one by one, so that none of them can be a link that leads off the drive. */
async function makeFolder(point: string, path: DrivePath): Promise<string | undefined> {
  for (let depth = 1; depth <= path.length; depth += 1) {
    const above = await placeOn(point, path.slice(0, depth - 1));
    if (above === undefined) return undefined;
    await mkdir(join(above, path[depth - 1] ?? '')).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
  return placeOn(point, path);
}

async function saveIn(folder: string, wanted: string, bytes: Uint8Array): Promise<string> {
  const part = join(folder, `.crampwise-${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const name = await nameInto(folder, part, wanted);
    await syncFolder(folder);
    return name;
  } catch (error) {
    await unlink(part).catch(() => undefined); // a drive that was pulled, or a file that was never made
    throw error;
  }
}

/** Gives the finished file its name, or the first free one after it: 'notes.pdf', 'notes (2).pdf' … */
async function nameInto(folder: string, part: string, wanted: string): Promise<string> {
  const { name, ext } = parse(wanted);
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? wanted : `${name} (${count})${ext}`;
    const isTaken = await lstat(join(folder, free)).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      },
    );
    if (isTaken) continue;
    try {
      // A link fails where the name was taken meanwhile; sticks with FAT know no links, and a rename has to do.
      await link(part, join(folder, free));
      await unlink(part);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      await rename(part, join(folder, free));
    }
    return free;
  }
}

/** So that the stick can be pulled at once. Not every file system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isGone = (error: unknown) => ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO'].includes(String(codeOf(error)));
const reasonOf = (error: unknown): DriveTrouble => (isGone(error) ? 'gone' : 'unreadable');
function saveReasonOf(error: unknown): 'gone' | 'full' | 'read-only' | 'failed' {
  if (isGone(error)) return 'gone';
  const code = String(codeOf(error));
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'full';
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? 'read-only' : 'failed';
}
