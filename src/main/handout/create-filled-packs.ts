import { fillPlaceholders, placeholderValues } from '../../domain/content';
import type { Pack } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { paperWords, regionWordsOf } from './paper-words';

/** The clinic's own numbers and words for the placeholders of a language's texts. */
export const valuesIn = (settings: Settings, language: LanguageCode) =>
  placeholderValues(settings, regionWordsOf(language), paperWords(language).shared.unset);

/** Finds a language's texts with the clinic's numbers in them. */
export type FilledPacks = (from: Pack, language: LanguageCode, settings: Settings) => Pack;

/** Filling every text takes 50 ms, a sixth of what a handout may take: each language's are kept until the texts or the settings change. */
export function createFilledPacks(): FilledPacks {
  const kept = new Map<LanguageCode, { readonly from: Pack; readonly for: Settings; readonly pack: Pack }>();
  return (from, language, settings) => {
    const known = kept.get(language);
    if (known?.from === from && known.for === settings) return known.pack;
    const values = valuesIn(settings, language);
    const english = valuesIn(settings, originalLanguage);
    const fillTree = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') return fillPlaceholders(value, key === 'english' ? english : values);
      if (Array.isArray(value)) return value.map((part) => fillTree(part, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, fillTree(part, key === 'english' ? key : name)]),
      );
    };
    const pack = fillTree(from, '') as Pack;
    kept.set(language, { from, for: settings, pack });
    return pack;
  };
}
