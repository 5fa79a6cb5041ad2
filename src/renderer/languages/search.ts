/** How search compares the words of a language; loaded when somebody searches. */
import type { LanguageCode, SearchPart } from '../../domain/language';
import { loadSearchLanguage } from '../../domain/search';
import type { SearchLanguage } from '../../domain/search';
import { partOf } from './part-of';

const files = import.meta.glob<SearchPart>('../../../locales/*/language.json', { query: '?part=search', import: 'default' });

/** What a language's file says about search, for a worker that reads no files. */
export const searchPartOf = (language: LanguageCode): Promise<SearchPart> => partOf(files, language);

export async function searchLanguageOf(language: LanguageCode): Promise<SearchLanguage> {
  return loadSearchLanguage(language, await searchPartOf(language));
}
