import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { open, type Entry, type ZipFile } from 'yauzl';

/**
 * Unpacks the files of `zip` for which `target` gives a path below `folder`, and passes over the others unread.
 * The runtime's zip holds 25,000 files of which 70 are wanted: unpacking them all takes half a minute.
 */
export async function unzipSelected(
  zip: string,
  folder: string,
  target: (fileName: string) => string | undefined,
): Promise<void> {
  const file = await openZip(zip);
  await new Promise<void>((resolve, reject) => {
    file.on('error', reject);
    file.on('end', resolve);
    file.on('entry', (entry: Entry) => {
      const wanted = entry.fileName.endsWith('/') ? undefined : target(entry.fileName);
      const done = wanted === undefined ? Promise.resolve() : write(file, entry, path.join(folder, wanted));
      done.then(() => file.readEntry(), reject);
    });
    file.readEntry();
  }).finally(() => file.close());
}

function openZip(zip: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(zip, { lazyEntries: true, autoClose: false }, (error, file) => (error ? reject(error) : resolve(file)));
  });
}

async function write(file: ZipFile, entry: Entry, to: string): Promise<void> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  await mkdir(path.dirname(to), { recursive: true });
  // The upper half of the external attributes is the Unix mode, which carries the executable bits.
  await pipeline(stream, createWriteStream(to, { mode: (entry.externalFileAttributes >>> 16) & 0o777 || 0o644 }));
}
