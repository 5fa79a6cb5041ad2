import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleContent, kinds } from '../../src/domain/content';
import type { ContentIssue, RawContent } from '../../src/domain/content';

/** Translations of the reviewer's switches stand beside those of the items (see `read-switches`). */
const switchesFile = 'switches.json';

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/**
 * The project's content as raw content: the items and sources of `contentFolder`, and each language's translations in
 * `<localesFolder>/<language>/content`. A file that is not JSON, or that stands where none belongs, is named in `issues` and left out.
 */
export function readContent(
  contentFolder: string,
  localesFolder = 'locales',
): { readonly raw: RawContent; readonly issues: readonly ContentIssue[] } {
  const unreadable: ContentIssue[] = [];
  const places = [
    ...kinds.flatMap((kind) =>
      namesIn(join(contentFolder, kind)).map((name) => ({ path: `${kind}/${name}`, file: join(contentFolder, kind, name) })),
    ),
    { path: 'sources.json', file: join(contentFolder, 'sources.json') },
    ...namesIn(localesFolder).flatMap((language) =>
      namesIn(join(localesFolder, language, 'content'))
        .filter((name) => name !== switchesFile)
        .map((name) => ({
          path: `locales/${language}/content/${name}`,
          file: join(localesFolder, language, 'content', name),
        })),
    ),
  ];
  const files = places.flatMap(({ path, file }) => {
    try {
      return [[path, JSON.parse(readFileSync(file, 'utf8')) as unknown] as const];
    } catch (error) {
      unreadable.push({ file: path, field: '', reason: error instanceof Error ? error.message : 'cannot be read' });
      return [];
    }
  });
  const { raw, issues } = assembleContent(files);
  return { raw, issues: [...unreadable, ...issues] };
}
