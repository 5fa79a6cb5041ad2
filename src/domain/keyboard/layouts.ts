/** The keyboards of the kiosk, as data: a language, its letters row by row, and a row of rarer letters. */
import type { KeyboardPart, LanguageCode } from '../language';
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

const keysOf = (row: string) => row.split(' ');

/** The keyboard of a language, from its file. */
export function layoutOf(language: LanguageCode, { letters, hasCapitals, rare, rareLabel, numbers }: KeyboardPart): Layout {
  return { language, letters: letters.map(keysOf), hasCapitals, rare: keysOf(rare), rareLabel, numbers: numbers.map(keysOf) };
}

/** The name of a keyboard, in its own language. */
export function layoutName(layout: Layout): string {
  return languageOf(layout.language).nativeName;
}
