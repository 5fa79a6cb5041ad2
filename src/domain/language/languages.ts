/** The languages the kiosk knows, how they are written, and which are only for testing the layout. */

export const languageCodes = ['en', 'es', 'ar', 'en-XA', 'ar-XB'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export interface Language {
  readonly code: LanguageCode;
  /** The value for `lang`, so that fonts, speech and hyphenation choose well. */
  readonly tag: string;
  readonly nativeName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly script: 'latin' | 'arabic';
  /** A language made by machine from English, to find cut-off and hard-coded words. Never offered to patients. */
  readonly isTest: boolean;
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { code: 'en', tag: 'en', nativeName: 'English', direction: 'ltr', script: 'latin', isTest: false },
  es: { code: 'es', tag: 'es', nativeName: 'Español', direction: 'ltr', script: 'latin', isTest: false },
  ar: { code: 'ar', tag: 'ar', nativeName: 'العربية', direction: 'rtl', script: 'arabic', isTest: false },
  'en-XA': { code: 'en-XA', tag: 'en-XA', nativeName: '[Ļóñĝ Éñĝļîšĥ]', direction: 'ltr', script: 'latin', isTest: true },
  'ar-XB': { code: 'ar-XB', tag: 'ar-XB', nativeName: '[Mirrored English]', direction: 'rtl', script: 'latin', isTest: true },
};

/** The language all content is written in first, and the one shown where another has nothing. */
export const originalLanguage = 'en' satisfies LanguageCode;

/** The languages with words of their own on disk; the test languages are made from English. */
export const writtenLanguages = languageCodes.filter((code) => !languages[code].isTest);
