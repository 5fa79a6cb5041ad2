/** One word as it stands in a text. */
export interface Word {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}

/** Letters, digits, their marks, joiners inside a word, and an apostrophe between letters. */
const spaced = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u0640]|\u200c|\u200d)*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Scripts that are written without spaces: only a dictionary knows where a word ends. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text in their order, in any script. Numbers are words; punctuation is not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(spaced)) {
    if (!unspaced.test(run)) words.push({ text: run, start: index });
    else {
      for (const piece of segmenter.segment(run)) {
        if (piece.isWordLike === true) words.push({ text: piece.segment, start: index + piece.index });
      }
    }
  }
  return words;
}
