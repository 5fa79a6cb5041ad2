import { languageOf } from '../language';
import type { LanguageCode } from '../language';

/** A day such as `2026-11-22` as people of a language write it, with Western digits like the texts beside it (docs/rules.md, rule 16). */
export function dateOnPaper(language: LanguageCode, day: string): string {
  if (day === '') return '';
  const { tag, isTest } = languageOf(language);
  const format = new Intl.DateTimeFormat(isTest ? 'en' : tag, { dateStyle: 'long', numberingSystem: 'latn', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
