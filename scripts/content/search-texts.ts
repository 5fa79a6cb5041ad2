import { regions } from '../../src/domain/settings';
import { fillPlaceholders, regionWords } from '../../src/domain/content';
import type { Pack, Placeholder } from '../../src/domain/content';
import type { LanguageCode } from '../../src/domain/language';
import { findables, loadSearchLanguage } from '../../src/domain/search';
import type { SearchLanguage, SearchText } from '../../src/domain/search';
import { languageFile } from '../locales/language-files';

/** How search compares the words of a language. */
export const searchLanguageOf = (language: LanguageCode): Promise<SearchLanguage> =>
  loadSearchLanguage(language, languageFile(language).search);

/** The words of every region at once: whoever types 'water tablet' in America finds the water pill too. */
function everyRegion(language: LanguageCode): Readonly<Record<Placeholder, string>> {
  const own = languageFile(language).regionWords;
  const all = regions.map((region) => regionWords(own, region));
  const join = (name: keyof (typeof all)[number]) => [...new Set(all.map((words) => words[name]))].join(' ');
  const none = { emergencyNumber: '', urgentLine: '', clinicPhone: '', clinicName: '' };
  const names = Object.keys(all[0] ?? {}) as (keyof (typeof all)[number])[];
  return { ...none, ...Object.fromEntries(names.map((name) => [name, join(name)])) } as Readonly<Record<Placeholder, string>>;
}

/** What search reads of a pack that no clinic has filled in yet. */
export function searchTexts(pack: Pack, language: LanguageCode): SearchText[] {
  const values = everyRegion(language);
  const fill = (text: string) => fillPlaceholders(text, values);
  return findables(pack).texts.map((text) => ({
    ...text,
    title: fill(text.title),
    synonyms: fill(text.synonyms),
    body: fill(text.body),
  }));
}
