import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

export type StoredText =
  | { readonly found: 'nothing' }
  | { readonly found: 'text'; readonly text: string }
  | { readonly found: 'broken'; readonly reason: string };

/** The compiled content on disk, which a kiosk only reads. Nothing here throws. */
export interface ContentFolder {
  read: (name: string) => Promise<StoredText>;
  /** Keeps a copy of a text that is of no use, for IT to look at. Answers with where it is, or undefined if it could not be kept. */
  setAside: (name: string, text: string) => Promise<string | undefined>;
}

/** Content in `folder`; what is broken is copied into `asideFolder`, once for each broken text however often the kiosk starts. */
export function createContentFolder(folder: string, asideFolder: string): ContentFolder {
  return {
    read: async (name) => {
      try {
        return { found: 'text', text: await readFile(join(folder, name), 'utf8') };
      } catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return isMissing
          ? { found: 'nothing' }
          : { found: 'broken', reason: error instanceof Error ? error.message : String(error) };
      }
    },
    setAside: async (name, text) => {
      const { name: base, ext } = parse(name);
      const copy = join(asideFolder, `${base}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}${ext}`);
      try {
        await mkdir(asideFolder, { recursive: true });
        await writeFile(copy, text);
        return copy;
      } catch {
        return undefined; // a full disk: the file itself is still where it was
      }
    },
  };
}
