import type { LanguageFile } from '../../../src/domain/language';
import { hardWords } from './plain-words';
import { numberTroubles } from './same-numbers';
import { longSentences } from './sentences';
import { textsOf } from './texts-of';

interface Trouble {
  readonly field: string;
  readonly reason: string;
}

const placeholdersOf = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

/**
 * What a translation has that its English has not, or the other way round: parts, placeholders, numbers and units; sentences too long to
 * read, and words the language's list does not want. `original` and `own` are the languages' files; `explainsWords` is true of the word list,
 * which names hard words.
 */
export function translationTroubles(
  english: unknown,
  translation: unknown,
  original: LanguageFile,
  own: LanguageFile,
  explainsWords = false,
): readonly Trouble[] {
  const originals = new Map(textsOf(english).map(({ field, text }) => [field, text]));
  const texts = textsOf(translation);
  const missing = [...originals.keys()].filter((field) => !texts.some((text) => text.field === field));
  return [
    ...missing.map((field) => ({ field, reason: 'is missing' })),
    ...texts.flatMap(({ field, text }) => {
      const english = originals.get(field);
      if (english === undefined) return [{ field, reason: 'is not in the English' }];
      const [wanted, found] = [placeholdersOf(english), placeholdersOf(text)];
      return [
        ...(wanted.join() === found.join()
          ? []
          : [`has the placeholders ${found.join(' ')}, the English has ${wanted.join(' ')}`]),
        ...numberTroubles(english, text, original, own),
        ...longSentences(text, own.tag, own.sentences.longest),
        ...(explainsWords ? [] : hardWords(text, own.terms)),
      ].map((reason) => ({ field, reason }));
    }),
  ];
}
