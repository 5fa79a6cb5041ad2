import type { Texts } from './read-texts';

/** A number that some readers of the language would read as another one. */
export interface AmbiguousNumber {
  readonly place: string;
  readonly number: string;
}

/**
 * Numbers written with a mark that part of the language's readers take for the decimal mark: `1,586` is about one and a half in Madrid.
 * `regions` are the language's tags with a region; where they disagree about the mark of thousands, texts write none.
 */
export function ambiguousNumbers(texts: Texts, tags: readonly string[]): readonly AmbiguousNumber[] {
  const decimalMarks = new Set(
    tags.map((tag) => new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'),
  );
  if (decimalMarks.size < 2 && decimalMarks.has('.')) return [];
  return [...texts].flatMap(([place, text]) =>
    [...text.matchAll(/\d{1,3}[.,]\d{3}(?!\d)/g)].map(([number]) => ({ place, number })),
  );
}
