import { isLanguage, languageOf, originalLanguage } from '../../../../../domain/language';

/** A day such as `2026-11-22` as people of a language write it, with Western digits. `short` is for the foot of a column. */
export function dayIn(language: string, day: string, form: 'long' | 'short' = 'long'): string {
  const known = languageOf(isLanguage(language) ? language : originalLanguage);
  const parts =
    form === 'long'
      ? ({ day: 'numeric', month: 'long', year: 'numeric' } as const)
      : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  const format = new Intl.DateTimeFormat(known.isTest ? 'en' : known.tag, { ...parts, numberingSystem: 'latn', timeZone: 'UTC' });
  return `\u2068${format.format(new Date(`${day}T00:00:00Z`))}\u2069`;
}
