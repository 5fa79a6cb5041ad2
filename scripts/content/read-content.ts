import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/domain/content';
import type { ContentIssue, RawContent } from '../../src/domain/content';
import { writtenLanguages } from '../../src/domain/language';
import type { LanguageCode } from '../../src/domain/language';

type Tree = Record<string, Record<string, unknown>>;

/**
 * The content folder as raw content: `<kind>/<id>/facts.json` and one `<language>.json` for each language. A file that is not JSON is
 * named in `issues` and left out.
 */
export function readContent(root: string): { readonly raw: RawContent; readonly issues: readonly ContentIssue[] } {
  const issues: ContentIssue[] = [];
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      issues.push({ file, field: '', reason: error instanceof Error ? error.message : 'cannot be read' });
      return undefined;
    }
  };
  const facts: Tree = {};
  const words: Partial<Record<LanguageCode, Tree>> = {};
  for (const kind of kinds) {
    const folder = join(root, kind);
    if (!existsSync(folder)) continue;
    for (const id of readdirSync(folder).sort()) {
      (facts[kind] ??= {})[id] = read(`${kind}/${id}/facts.json`);
      for (const language of writtenLanguages) {
        const file = `${kind}/${id}/${language}.json`;
        if (existsSync(join(root, file))) ((words[language] ??= {})[kind] ??= {})[id] = read(file);
      }
    }
  }
  const sources = read('sources.json');
  return { raw: { facts, words, sources: Array.isArray(sources) ? sources : [] }, issues };
}
