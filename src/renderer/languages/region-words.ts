/** The words for pills and units that differ between countries. The first slide may hold one, so English's come with the first script. */
import { originalLanguage, writtenIn } from '../../domain/language';
import type { LanguageCode, RegionWordsPart } from '../../domain/language';
import original from '../../../locales/en/language.json?part=regionWords';
import { partOf } from './part-of';

const files = import.meta.glob<RegionWordsPart>(['../../../locales/*/language.json', '!../../../locales/en/language.json'], {
  query: '?part=regionWords',
  import: 'default',
});
const loaded = new Map<LanguageCode, RegionWordsPart>([[originalLanguage, original]]);

/** Brings in a language's region words. Asking again costs nothing. */
export async function loadRegionWords(language: LanguageCode): Promise<void> {
  const code = writtenIn(language);
  if (!loaded.has(code)) loaded.set(code, await partOf(files, code));
}

/** A language's region words. Throws before `loadRegionWords` has brought them. */
export function regionWordsIn(language: LanguageCode): RegionWordsPart {
  const words = loaded.get(writtenIn(language));
  if (!words) throw new Error(`the region words of ${language} are not loaded`);
  return words;
}
