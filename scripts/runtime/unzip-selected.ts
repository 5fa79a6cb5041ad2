import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/**
 * Unpacks the files of `zip` for which `target` gives a path below `folder`, and passes over the others unread.
 * The runtime's zip holds 25,000 files of which 70 are wanted: unpacking them all takes half a minute.
 */
export async function unzipSelected(
  zip: string,
  folder: string,
  target: (fileName: string) => string | undefined,
): Promise<void> {
  const file = await openPromise(zip, { autoClose: false });
  try {
    for await (const entry of file.eachEntry()) {
      const wanted = entry.fileName.endsWith('/') ? undefined : target(entry.fileName);
      if (wanted !== undefined) await write(file, entry, path.join(folder, wanted));
    }
  } finally {
    file.close();
  }
}

async function write(file: ZipFile, entry: Entry, to: string): Promise<void> {
  const stream = await file.openReadStreamPromise(entry);
  await mkdir(path.dirname(to), { recursive: true });
  // The upper half of the external attributes is the Unix mode, which carries the executable bits.
  await pipeline(stream, createWriteStream(to, { mode: (entry.externalFileAttributes >>> 16) & 0o777 || 0o644 }));
}
