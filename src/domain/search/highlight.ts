import { fold } from './fold';
import type { Finding } from './search-index';
import type { SearchLanguage } from './search-language';
import { wordsOf } from './words-of';

/** A piece of a title; the pieces in their order are the title. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Letters that join their neighbours: a mark inside such a word would tear it apart. */
const joined = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}]/u;

/**
 * The title in pieces, with the matched words marked; of a word that is still being typed only its beginning, unless its letters join. `typing` is that of the
 * findings.
 */
export function highlight(title: string, matched: Finding['matched'], typing: string, { stem }: SearchLanguage): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const mark = (start: number, end: number) => {
    if (start > done) pieces.push({ text: title.slice(done, start), isMatch: false });
    pieces.push({ text: title.slice(start, end), isMatch: true });
    done = end;
  };
  for (const { text, start } of wordsOf(title)) {
    const word = fold(text);
    const root = stem(word);
    if (word === '' || (!matched.has(word) && !matched.has(root))) continue;
    const isBegun = typing !== '' && word.startsWith(typing) && word !== typing && !joined.test(text);
    mark(start, start + (isBegun ? lengthThatFoldsTo(text, typing.length) : text.length));
  }
  if (done < title.length) pieces.push({ text: title.slice(done), isMatch: false });
  return pieces;
}

/** How much of a word, in UTF-16 units, stands for the first `length` letters of its folded form. A letter keeps its accents. */
function lengthThatFoldsTo(word: string, length: number): number {
  let end = 0;
  for (const letter of word.match(/.\p{M}*/gsu) ?? []) {
    if (fold(word.slice(0, end)).length >= length) break;
    end += letter.length;
  }
  return end;
}
