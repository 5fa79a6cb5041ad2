import type { Texts } from './read-texts';

/** How a language says one strength of advice: a pattern for the English, one for the language. */
export interface Strength {
  readonly id: string;
  readonly english: RegExp;
  readonly own: RegExp;
}

/** A text whose advice is stronger or weaker than its English. */
export interface WrongStrength {
  readonly place: string;
  readonly strength: string;
  readonly reason: 'is not said as strongly as in the English' | 'is said, and not in the English';
}

/**
 * Texts that lose a strength of their English ('never', 'not advised' ...). `bothWays`: the ids that must not be said where the English
 * does not say them either, because one strength would pass for another.
 */
export function wrongStrengths(
  english: Texts,
  translation: Texts,
  strengths: readonly Strength[],
  bothWays: readonly string[],
): readonly WrongStrength[] {
  return [...english].flatMap(([place, text]) => {
    const found = translation.get(place);
    if (found === undefined) return [];
    return strengths.flatMap(({ id, english: said, own }): readonly WrongStrength[] => {
      if (said.test(text) && !own.test(found))
        return [{ place, strength: id, reason: 'is not said as strongly as in the English' }];
      if (bothWays.includes(id) && !said.test(text) && own.test(found))
        return [{ place, strength: id, reason: 'is said, and not in the English' }];
      return [];
    });
  });
}
