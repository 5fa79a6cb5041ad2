import type { LanguageFile } from '../../../src/domain/language';

const capital = /\p{Lu}/u;

/**
 * The words of a text that its language's list does not want (docs/rules.md, rule 15), each with what it wants instead. A hard word may
 * stand in brackets after the plain one. A pattern that is all small letters is found in capitals too.
 */
export function hardWords(text: string, terms: LanguageFile['terms']): readonly string[] {
  const outsideBrackets = text.replace(/[(（][^)）]*[)）]/g, '');
  return terms.flatMap(({ term, bannedForms }) =>
    bannedForms
      .filter((form) => new RegExp(form, capital.test(form) ? 'u' : 'iu').test(outsideBrackets))
      .map((form) => `${form}: say '${term}'`),
  );
}
