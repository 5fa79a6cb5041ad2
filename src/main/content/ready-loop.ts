/**
 * What the first slide needs, made and checked at build: a kiosk need not check the whole catalogue before it shows something. It is used
 * only where every content file is, byte for byte, the one the build has checked; otherwise the catalogue is built first, as it always was.
 */
import { createHash } from 'node:crypto';
import type { Pack } from '../../domain/content';
import { writtenLanguages } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { ContentFolder } from './content-folder';

/** The name of the file that says which bytes were checked: the hash of each file, by name. */
export const checkedFile = 'checked.json';
/** The files the catalogue is built from. */
export const catalogueFiles = ['facts.json', 'sources.json', ...writtenLanguages.map((language) => `${language}.json`)];
/** What the loop shows in one language (see `loopPack`). */
export const loopFile = (language: LanguageCode) => `loop-${language}.json`;

/** The SHA-256 of a file's text, in hex. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The loop's packs by language, or undefined where anything is missing or is not what was checked. Throws nothing. */
export async function readReadyLoop(folder: ContentFolder): Promise<Readonly<Record<string, Pack>> | undefined> {
  const checked = await folder.read(checkedFile);
  if (checked.found !== 'text') return undefined;
  const files = [...catalogueFiles, ...writtenLanguages.map(loopFile)];
  const texts = await Promise.all(files.map((name) => folder.read(name)));
  try {
    const digests = JSON.parse(checked.text) as Readonly<Record<string, unknown>>;
    const packs: Record<string, Pack> = {};
    for (const [index, name] of files.entries()) {
      const stored = texts[index];
      if (stored?.found !== 'text' || digests[name] !== digestOf(stored.text)) return undefined;
      const language = writtenLanguages.find((code) => loopFile(code) === name);
      if (language) packs[language] = JSON.parse(stored.text) as Pack;
    }
    return packs;
  } catch {
    return undefined; // not JSON: the catalogue names what is broken
  }
}
