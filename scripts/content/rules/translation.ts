import type { LanguageCode } from '../../../src/domain/language';
import { numberTroubles } from './same-numbers';
import { longestSentence, sentencesOf, wordsOf } from './sentences';
import { textsOf } from './texts-of';

interface Trouble {
  readonly field: string;
  readonly reason: string;
}

const placeholdersOf = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

/** What a translation has that its English has not, or the other way round: parts, placeholders, numbers and units; and sentences too long to read. */
export function translationTroubles(english: unknown, translation: unknown, language: LanguageCode): readonly Trouble[] {
  if (language !== 'es' && language !== 'ar') return [];
  const originals = new Map(textsOf(english).map(({ field, text }) => [field, text]));
  const texts = textsOf(translation);
  const missing = [...originals.keys()].filter((field) => !texts.some((text) => text.field === field));
  return [
    ...missing.map((field) => ({ field, reason: 'is missing' })),
    ...texts.flatMap(({ field, text }) => {
      const original = originals.get(field);
      if (original === undefined) return [{ field, reason: 'is not in the English' }];
      const long = sentencesOf(text, language).filter(
        (sentence) => wordsOf(sentence, language).length > longestSentence[language],
      );
      const [wanted, found] = [placeholdersOf(original), placeholdersOf(text)];
      return [
        ...(wanted.join() === found.join()
          ? []
          : [`has the placeholders ${found.join(' ')}, the English has ${wanted.join(' ')}`]),
        ...numberTroubles(original, text, language),
        ...long.map((sentence) => `a sentence of ${wordsOf(sentence, language).length} words: ${sentence}`),
      ].map((reason) => ({ field, reason }));
    }),
  ];
}
