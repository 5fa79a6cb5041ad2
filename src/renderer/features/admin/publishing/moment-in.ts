import { isLanguage, languageOf, originalLanguage } from '../../../../domain/language';

/** A moment (ms since 1970) as people of a language write it, in the clinic's time zone and with Western digits. */
export function momentIn(language: string, at: number, timeZone: string): string {
  const known = languageOf(isLanguage(language) ? language : originalLanguage);
  const format = new Intl.DateTimeFormat(known.isTest ? 'en' : known.tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    numberingSystem: 'latn',
    timeZone,
  });
  // Isolated: a date in one direction stands whole in a sentence that runs in the other.
  return `\u2068${format.format(at)}\u2069`;
}
