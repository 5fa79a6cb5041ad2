/**
 * How a content folder is laid out, whether it is the kiosk's own or a clinic's: `<kind>/<id>.json` holds an item's facts and its English
 * words together, `locales/<language>/content/<kind>.json` the translations of one kind by id, and `sources.json` the sources.
 */
import { originalLanguage, writtenLanguages } from '../language';
import type { LanguageCode } from '../language';
import { kinds } from './ids';
import type { Kind } from './ids';
import { isRecord } from './raw-content';
import type { ContentIssue, RawContent } from './raw-content';

/** What one file of a content folder holds. */
export type ContentFile =
  | { readonly part: 'item'; readonly kind: Kind; readonly id: string }
  | { readonly part: 'translations'; readonly language: LanguageCode; readonly kind: Kind }
  | { readonly part: 'sources' };

const itemPath = new RegExp(`^(${kinds.join('|')})/([A-Za-z0-9][A-Za-z0-9-]{0,39})\\.json$`);
const translationsPath = new RegExp(`^locales/([^/]+)/content/(${kinds.join('|')})\\.json$`);

/** What the file at `path` (below the content folder, with `/`) holds; undefined where it is no file of content. */
export function contentFileAt(path: string): ContentFile | undefined {
  if (path === 'sources.json') return { part: 'sources' };
  const [, kind, id] = itemPath.exec(path) ?? [];
  if (kind !== undefined && id !== undefined) return { part: 'item', kind: kind as Kind, id };
  const [, code, translated] = translationsPath.exec(path) ?? [];
  const language = writtenLanguages.find((known) => known === code && known !== originalLanguage);
  return language === undefined ? undefined : { part: 'translations', language, kind: translated as Kind };
}

/** The file that holds an item's facts and English words. */
export const itemFile = (kind: Kind, id: string): string => `${kind}/${id}.json`;

/** The file that holds an item's words in a language, and the field there. */
export function wordsPlace(kind: Kind, id: string, language: LanguageCode, field = ''): Pick<ContentIssue, 'file' | 'field'> {
  if (language === originalLanguage) return { file: itemFile(kind, id), field: field === '' ? 'words' : `words.${field}` };
  return { file: `locales/${language}/content/${kind}.json`, field: field === '' ? id : `${id}.${field}` };
}

/** The `kind/id` of the item an issue is about, and the field within its facts or words; undefined where it is about a whole file. */
export function itemOfIssue({
  file,
  field,
}: Pick<ContentIssue, 'file' | 'field'>): { readonly key: string; readonly field: string } | undefined {
  const found = contentFileAt(file);
  if (found?.part === 'item') return { key: `${found.kind}/${found.id}`, field: field.replace(/^words(?:\.|$)/, '') };
  const [id = '', ...within] = field.split('.');
  return found?.part === 'translations' && id !== '' ? { key: `${found.kind}/${id}`, field: within.join('.') } : undefined;
}

type Tree = Record<string, Record<string, unknown>>;

/**
 * The parsed files of a content folder as raw content. A file may hold an item's words alone, or its facts alone: a clinic's replaces that
 * part of ours. Paths that are no content files are named in `issues` and left out.
 */
export function assembleContent(files: Iterable<readonly [path: string, value: unknown]>): {
  readonly raw: RawContent;
  readonly issues: readonly ContentIssue[];
} {
  const facts: Tree = {};
  const words: Record<LanguageCode, Tree> = {};
  const issues: ContentIssue[] = [];
  let sources: readonly unknown[] = [];
  const put = (tree: Tree, kind: Kind, id: string, value: unknown) => {
    (tree[kind] ??= {})[id] = value;
  };
  for (const [path, value] of files) {
    const file = contentFileAt(path);
    if (file === undefined) {
      issues.push({ file: path, field: '', reason: 'is neither an item, nor the translations of a kind, nor the sources' });
    } else if (file.part === 'sources') {
      if (Array.isArray(value)) sources = value;
      else issues.push({ file: path, field: '', reason: 'is not a list of sources' });
    } else if (!isRecord(value)) {
      issues.push({ file: path, field: '', reason: 'holds no fields' });
    } else if (file.part === 'item') {
      const { words: original, ...own } = value;
      if (Object.keys(own).length > 0) put(facts, file.kind, file.id, own);
      if (original !== undefined) put((words[originalLanguage] ??= {}), file.kind, file.id, original);
    } else {
      for (const [id, translation] of Object.entries(value)) put((words[file.language] ??= {}), file.kind, id, translation);
    }
  }
  return { raw: { facts, words, sources }, issues };
}
