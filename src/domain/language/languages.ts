/** The languages the kiosk knows: one for each folder of `locales`, and two made by machine for testing layouts. */
import { folders } from '#language-folders';
import type { ScriptName } from './scripts';

/** The name of a language's folder. What comes from outside is checked against `languageCodes` at the door. */
export type LanguageCode = string;

export interface Language {
  readonly code: LanguageCode;
  /** The value for `lang`, so that fonts, speech and hyphenation choose well. */
  readonly tag: string;
  readonly nativeName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly script: ScriptName;
  /** A language made by machine from English, to find cut-off and hard-coded words. Never offered to patients. */
  readonly isTest: boolean;
}

/** The language all content is written in first, and the one shown where another has nothing. */
export const originalLanguage = 'en';

const testLanguages: readonly Language[] = [
  { code: 'en-XA', tag: 'en-XA', nativeName: '[Ļóñĝ Éñĝļîšĥ]', direction: 'ltr', script: 'latin', isTest: true },
  { code: 'ar-XB', tag: 'ar-XB', nativeName: '[Mirrored English]', direction: 'rtl', script: 'latin', isTest: true },
];

const known: ReadonlyMap<LanguageCode, Language> = new Map(
  [...Object.entries(folders).map(([code, folder]): Language => ({ code, ...folder, isTest: false })), ...testLanguages].map(
    (language) => [language.code, language],
  ),
);

export const languageCodes: readonly LanguageCode[] = [...known.keys()];

/** The languages with words of their own on disk, English first, then in the order of their own names. */
export const writtenLanguages: readonly LanguageCode[] = Object.keys(folders);

/** Whether a text is the code of a language the kiosk knows. */
export function isLanguage(code: string): boolean {
  return known.has(code);
}

/** A language by its code. Throws for one that nobody checked at the door. */
export function languageOf(code: LanguageCode): Language {
  const language = known.get(code);
  if (!language) throw new Error(`no language has the code ${code}`);
  return language;
}

/** The language whose folder holds the words of this one: its own, or English's for a test language. */
export function writtenIn(code: LanguageCode): LanguageCode {
  return languageOf(code).isTest ? originalLanguage : code;
}
