import type { LanguageCode } from '../../src/domain/language';
import type { Texts } from './read-texts';

/** A text of the interface that will be wrong for some number, and why. */
export interface PluralTrouble {
  readonly place: string;
  readonly reason: string;
}

const suffix = /_(zero|one|two|few|many|other)$/;

/** A number and a noun: words of four letters or more, because shorter ones are signs of units (`min`) or small words (`out of`). */
const numberAndNoun = /\{\{(?:count|minutes|seconds|days|hours|weeks)\}\}[\s\u00a0\u202f]+\p{L}{4}/u;

/**
 * Texts of the interface that put a number before a fixed noun without having plural forms ('{{minutes}} minutes' is wrong for 1), and
 * plural forms that are all the same though the language has several: one of them is wrong. `allowed` are places where the number can
 * never ask for another form.
 */
export function pluralTroubles(texts: Texts, language: LanguageCode, allowed: readonly string[] = []): readonly PluralTrouble[] {
  const words = [...texts].filter(([place]) => /^[\w-]+:/.test(place) && !allowed.includes(place.replace(suffix, '')));
  const several = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length > 1;
  if (!several) return [];
  const fixed = words.filter(([place, text]) => !suffix.test(place) && numberAndNoun.test(text));
  const families = new Map<string, string[]>();
  for (const [place, text] of words)
    if (suffix.test(place)) families.set(place.replace(suffix, ''), [...(families.get(place.replace(suffix, '')) ?? []), text]);
  return [
    ...fixed.map(([place]) => ({ place, reason: 'has a number before a noun, and no plural forms' })),
    ...[...families]
      .filter(([, forms]) => forms.length > 1 && new Set(forms).size === 1 && forms.some((form) => numberAndNoun.test(form)))
      .map(([place]) => ({ place, reason: 'has the same words in all its plural forms' })),
  ];
}
