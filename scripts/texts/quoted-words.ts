import type { Texts } from './read-texts';

/** A text that quotes words of the interface, and does not quote them as the language has them. */
export interface Misquoted {
  readonly place: string;
  readonly english: string;
  /** What the language says where the English has the quoted words. */
  readonly wanted: readonly string[];
}

const quotes = /[‘“]([^’”]+)[’”]/g;

/**
 * Places whose English quotes words of the interface, such as a button's name, where the translation does not have that button's words.
 * Words in quotes that are no text of the interface (a person's example, a file's name) are not looked at.
 */
export function misquoted(english: Texts, translation: Texts): readonly Misquoted[] {
  const placesOf = new Map<string, string[]>();
  for (const [place, text] of english) if (/^[\w-]+:/.test(place)) placesOf.set(text, [...(placesOf.get(text) ?? []), place]);
  return [...english].flatMap(([place, text]) =>
    [...text.matchAll(quotes)].flatMap(([, quoted = '']) => {
      const wanted = (placesOf.get(quoted) ?? []).flatMap((known) => translation.get(known) ?? []);
      const found = translation.get(place);
      if (found === undefined || wanted.length === 0 || wanted.some((words) => found.includes(words))) return [];
      return [{ place, english: quoted, wanted: [...new Set(wanted)] }];
    }),
  );
}
