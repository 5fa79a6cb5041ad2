/** The keyboards of the kiosk, as data: a language, its letters row by row, and a row of rarer letters. */
import type { LanguageCode } from '../language';
import { languageOf } from '../language';

export interface Layout {
  /** Whose letters these are; the keys carry it as their `lang`. */
  readonly language: LanguageCode;
  readonly letters: readonly (readonly string[])[];
  readonly hasCapitals: boolean;
  /** Takes the place of the first row: accents, other forms of a letter. */
  readonly rare: readonly string[];
  /** What stands on the key that brings `rare`. */
  readonly rareLabel: string;
  readonly numbers: readonly (readonly string[])[];
}

const row = (keys: string) => keys.split(' ');
const digits = row('1 2 3 4 5 6 7 8 9 0');

const english: Layout = {
  language: 'en',
  letters: [row('q w e r t y u i o p'), row('a s d f g h j k l ’'), row('z x c v b n m -')],
  hasCapitals: true,
  rare: row('á é í ó ú ñ ü ç è ö'),
  rareLabel: 'é ñ',
  numbers: [digits, row('- / : ( ) & % + . ,'), row('? ! ’ "')],
};

const spanish: Layout = {
  language: 'es',
  letters: [row('q w e r t y u i o p'), row('a s d f g h j k l ñ'), row('z x c v b n m -')],
  hasCapitals: true,
  rare: row('á é í ó ú ü ç ¿ ¡ ’'),
  rareLabel: 'á é',
  numbers: [digits, row('- / : ( ) & % + . ,'), row('¿ ? ¡ !')],
};

/** Arabic 101, as on the keyboards sold in Arabic countries; the letter left of the 1 has moved to the end of the second row. */
const arabic: Layout = {
  language: 'ar',
  letters: [row('ض ص ث ق ف غ ع ه خ ح ج د'), row('ش س ي ب ل ا ت ن م ك ط ذ'), row('ئ ء ؤ ر لا ى ة و ز ظ')],
  hasCapitals: false,
  rare: row('أ إ آ ٱ لأ لإ لآ پ چ ژ ڤ گ'),
  rareLabel: 'أ إ آ',
  numbers: [digits, row('٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩'), row('، ؛ ؟ - / ( ) %')],
};

const layouts: Readonly<Record<LanguageCode, Layout>> = { en: english, es: spanish, ar: arabic };

/** The keyboards for a visitor: their language's, then English, which people also use for names of medicines. */
export function layoutsFor(language: LanguageCode): readonly Layout[] {
  const own = layouts[language];
  return own === undefined || own === english ? [english] : [own, english];
}

/** The name of a keyboard, in its own language. */
export function layoutName(layout: Layout): string {
  return languageOf(layout.language).nativeName;
}
