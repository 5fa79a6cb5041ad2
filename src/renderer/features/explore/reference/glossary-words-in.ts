import type { Entry } from '../../../../domain/content';

/** Letters that Arabic writes onto the front of a word: and, so, with, for, like, the. */
const arabicPrefix = '(?:[وفبلك]{0,2}(?:ال|ل)?)?';
const special = /[.*+?^${}()|[\]\\]/g;

function occurs(word: string, text: string, lowerText: string): boolean {
  // Most words are not there at all, and this is quicker than the expression below.
  if (!lowerText.includes(word.toLowerCase())) return false;
  const prefix = /\p{Script=Arabic}/u.test(word) ? arabicPrefix : '';
  // A short form is not a common word: 'PAD' is not a warm pad.
  const isShortForm = word === word.toUpperCase() && word !== word.toLowerCase();
  const whole = `(?<![\\p{L}\\p{M}])${prefix}${word.replace(special, '\\$&')}(?![\\p{L}\\p{M}])`;
  return new RegExp(whole, isShortForm ? 'u' : 'iu').test(text);
}

/** The glossary's words that occur in these texts, in the order of the glossary. Whole words only: 'calf' is not in 'calfskin'. */
export function glossaryWordsIn(
  texts: readonly string[],
  glossary: Readonly<Record<string, Entry<'glossary'>>>,
): readonly Entry<'glossary'>[] {
  const text = texts.join('\n');
  const lowerText = text.toLowerCase();
  return Object.values(glossary)
    .filter(({ words }) => words.matches.some((match) => occurs(match, text, lowerText)))
    .sort((a, b) => a.facts.order - b.facts.order);
}
