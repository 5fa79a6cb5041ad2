/** The words of an index, sorted, with how often each stands where: what a question would cost is known before it is asked. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  readonly beginsAny: (start: string) => boolean;
  /** The words that begin with `start`, in order. */
  readonly startingWith: (start: string) => readonly string[];
  /** How many entries the engine must read in the first `fields` fields for a word, or for all that begin with it. */
  readonly entries: (term: string, isPrefix: boolean, fields: number) => number;
}

/** The vocabulary of `[word, entries in each field]` pairs. */
export function vocabularyOf(
  counts: readonly (readonly [word: string, entriesByField: readonly number[]])[],
  fieldCount: number,
): Vocabulary {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([word]) => word);
  // Running totals, so that the cost of a prefix is one subtraction.
  const totals = Array.from({ length: fieldCount }, (_, field) => {
    let total = 0;
    return [0, ...sorted.map(([, entries]) => (total += entries.slice(0, field + 1).reduce((sum, count) => sum + count, 0)))];
  });
  const place = (word: string): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const placeAfter = (start: string): number => place(`${start}\uffff`);
  const has = (word: string) => words[place(word)] === word;
  return {
    has,
    beginsAny: (start) => words[place(start)]?.startsWith(start) ?? false,
    startingWith: (start) => words.slice(place(start), placeAfter(start)),
    entries: (term, isPrefix, fields) => {
      const from = place(term);
      const to = isPrefix ? placeAfter(term) : from + (has(term) ? 1 : 0);
      const total = totals[fields - 1] ?? [];
      return (total[to] ?? 0) - (total[from] ?? 0);
    },
  };
}
