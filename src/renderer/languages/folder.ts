/**
 * The folders of the languages, as the build packs them: one script for each, with the words of the loop in it and ways to the rest.
 * English's comes with the first script, because any language may fall back on it; another is loaded when it is first spoken.
 */
import { originalLanguage, writtenIn } from '../../domain/language';
import type { KeyboardPart, LanguageCode, LoopNamespace, RegionWordsPart, SearchPart } from '../../domain/language';

/** The texts of one namespace. */
export type WordTree = Readonly<Record<string, unknown>>;

/** What `scripts/build/languages-plugin` makes of a folder. */
export interface LanguageFolder {
  readonly loop: Readonly<Record<LoopNamespace, WordTree>>;
  /** The words for pills and units that differ between countries: the first slide may hold one. */
  readonly regionWords: RegionWordsPart;
  /** The namespaces that are not part of the loop. */
  readonly words: Readonly<Record<string, () => Promise<WordTree>>>;
  readonly keyboard: () => Promise<KeyboardPart>;
  readonly search: () => Promise<SearchPart>;
}

const files = import.meta.glob<LanguageFolder>(['../../../locales/*/language.json', '!../../../locales/en/language.json'], {
  query: '?folder',
  import: 'default',
});
const [original] = Object.values(
  import.meta.glob<LanguageFolder>('../../../locales/en/language.json', { query: '?folder', import: 'default', eager: true }),
);
if (!original) throw new Error('English is not in the build');
const opened = new Map<LanguageCode, LanguageFolder>([[originalLanguage, original]]);

/** The namespaces of the interface: those of the English folder. */
export const namespaceNames: readonly string[] = [...Object.keys(original.loop), ...Object.keys(original.words)];

/** A language's folder; a test language has English's. Rejects for a language that is not in the build. */
export async function openFolder(language: LanguageCode): Promise<LanguageFolder> {
  const code = writtenIn(language);
  const known = opened.get(code);
  if (known) return known;
  const read = files[`../../../locales/${code}/language.json`];
  if (!read) throw new Error(`the folder of ${code} is not in the build`);
  const folder = await read();
  opened.set(code, folder);
  return folder;
}

/** A language's region words. Throws before the folder is open: its words are loaded before anything is shown in it. */
export function regionWordsIn(language: LanguageCode): RegionWordsPart {
  const folder = opened.get(writtenIn(language));
  if (!folder) throw new Error(`the folder of ${language} is not open yet`);
  return folder.regionWords;
}
