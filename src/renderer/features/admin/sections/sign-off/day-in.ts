import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';

/** A day such as `2026-11-28` in the words of a language, with Western digits. */
export function dayIn(language: LanguageCode, day: string): string {
  return new Intl.DateTimeFormat(`${languageOf(language).tag}-u-nu-latn`, {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
