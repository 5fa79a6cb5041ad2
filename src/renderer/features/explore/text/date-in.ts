import { languageOf } from '../../../../domain/language';
import type { LanguageCode } from '../../../../domain/language';

/** A day such as `2026-11-22` as people of a language write it, with its month in words and Western digits like the texts beside it. */
export function dateIn(language: LanguageCode, day: string): string {
  const { tag, isTest } = languageOf(language);
  const format = new Intl.DateTimeFormat(isTest ? 'en' : tag, { dateStyle: 'long', numberingSystem: 'latn', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
