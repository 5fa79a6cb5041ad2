import nspell from 'nspell';
import type { Texts } from './read-texts';

/** A word the dictionary does not know, and the first place that has it. */
export interface Unknown {
  readonly word: string;
  readonly place: string;
}

const wordPattern = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/**
 * Words that neither the dictionary (Hunspell's affix and word files) nor our own list knows, each once. Placeholders are not words, nor
 * are single letters; a word with hyphens is right where each part is.
 */
export function unknownWords(
  texts: Texts,
  dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array },
  own: readonly string[],
): readonly Unknown[] {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const ours = new Set(own.map((word) => word.toLowerCase()));
  const isRight = (word: string): boolean =>
    word.length < 2 || ours.has(word.toLowerCase()) || speller.correct(word) || speller.correct(word.replaceAll('’', "'"));
  const seen = new Map<string, string>();
  for (const [place, text] of texts)
    for (const [word] of text.replace(/\{\{[^}]*\}\}/g, ' ').matchAll(wordPattern)) if (!seen.has(word)) seen.set(word, place);
  return [...seen]
    .filter(([word]) => !isRight(word) && !word.split(/[-’']/).every(isRight))
    .map(([word, place]) => ({ word, place }));
}

/** The words of our own list that no text has any more: the list is kept as short as it can be. */
export function unusedWords(texts: Texts, own: readonly string[]): readonly string[] {
  const all = [...texts.values()].join('\n').toLowerCase();
  return own.filter((word) => !all.includes(word.toLowerCase()));
}
