import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { kinds } from '../../domain/content';
import type { ContentIssue, RawContent } from '../../domain/content';
import { writtenLanguages } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';

type Tree = Record<string, Record<string, unknown>>;

/** Larger than any item can be: a file that is no item is not read into memory. */
const largestFile = 200_000;

const namesIn = (folder: string) => readdir(folder).catch(() => [] as string[]); // no such folder is the usual case

/**
 * A clinic's own items, in the shape of `resources/content`: `<kind>/<id>/facts.json` and `<language>.json`. A file that is not JSON, or is
 * far too large, is named in `issues` and left out. A folder that is not there gives nothing.
 */
export async function readClinicFolder(
  folder: string,
): Promise<{ readonly raw: RawContent; readonly issues: readonly ContentIssue[] }> {
  const issues: ContentIssue[] = [];
  const read = async (file: string): Promise<unknown> => {
    try {
      const text = await readFile(join(folder, file), 'utf8');
      if (text.length > largestFile) throw new Error('is far too large for an item');
      return JSON.parse(text) as unknown;
    } catch (error) {
      issues.push({ file, field: '', reason: error instanceof Error ? error.message : 'cannot be read' });
      return undefined;
    }
  };
  const facts: Tree = {};
  const words: Partial<Record<LanguageCode, Tree>> = {};
  for (const kind of kinds) {
    for (const id of await namesIn(join(folder, kind))) {
      for (const name of await namesIn(join(folder, kind, id))) {
        const { name: part, ext } = parse(name);
        const language = writtenLanguages.find((code) => code === part);
        if (ext !== '.json' || (part !== 'facts' && !language)) {
          issues.push({ file: `${kind}/${id}/${name}`, field: '', reason: 'is neither facts.json nor the words of a language' });
          continue;
        }
        const item = await read(`${kind}/${id}/${name}`);
        if (item === undefined) continue;
        if (language) ((words[language] ??= {})[kind] ??= {})[id] = item;
        else (facts[kind] ??= {})[id] = item;
      }
    }
  }
  const sources = (await namesIn(folder)).includes('sources.json') ? await read('sources.json') : [];
  return { raw: { facts, words, sources: Array.isArray(sources) ? sources : [] }, issues };
}
