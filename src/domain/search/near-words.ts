import type { Vocabulary } from './vocabulary';

/** A word of the index that is close to a typed one. */
export interface NearWord {
  readonly word: string;
  /** Letters to change, add, drop or swap. */
  readonly edits: number;
}

/** How many slips of the finger a word of this many letters may hold. Short words have too many neighbours to guess. */
export function editsAllowed(letters: number): 0 | 1 | 2 {
  if (letters < 4) return 0;
  return letters < 7 ? 1 : 2;
}

/**
 * Edits between two words, or between `typed` and the beginning of `word` where `isPrefix`; swapped neighbours count as one. Gives up
 * with `limit + 1` as soon as the answer must be more than `limit`.
 */
export function editsBetween(typed: string, word: string, limit: number, isPrefix: boolean): number {
  const [rows, columns] = [typed.length, word.length];
  if (rows - columns > limit || (!isPrefix && columns - rows > limit)) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column += 1) {
      const isSame = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let edits = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwap) edits = Math.min(edits, (older[column - 2] ?? 0) + 1);
      current.push(edits);
      if (edits < least) least = edits;
    }
    if (least > limit) return limit + 1;
    older = previous;
    previous = current;
  }
  return isPrefix ? Math.min(...previous) : (previous[columns] ?? limit + 1);
}

/** No more spellings than this are tried for one word: the nearest, in the order of the vocabulary. */
const mostSpellings = 24;

/** The words of the vocabulary nearest to a typed one, nearest first; empty where a word is too short to guess at. */
export function nearWords(vocabulary: Pick<Vocabulary, 'startingWith'>, typed: string, isPrefix: boolean): NearWord[] {
  const limit = editsAllowed(typed.length);
  if (limit === 0) return [];
  const near: NearWord[] = [];
  // The first letter is seldom wrong, unless it changed places with the second: asking for that keeps the answer quick and sensible.
  for (const word of [...new Set(typed.slice(0, 2))].flatMap((first) => vocabulary.startingWith(first))) {
    const edits = editsBetween(typed, isPrefix ? word.slice(0, typed.length + limit) : word, limit, isPrefix);
    if (edits <= limit) near.push({ word, edits });
  }
  near.sort((a, b) => a.edits - b.edits);
  const least = near[0]?.edits ?? 0;
  // Where a word one slip away exists, one that is two away is a guess too many.
  return near.filter(({ edits }) => edits <= Math.max(least, 1)).slice(0, mostSpellings);
}
