/** One text of an item and where it stands: `short`, `detail.2.items.0`. */
export interface PlacedText {
  readonly field: string;
  readonly text: string;
}

/** Parts of an item that are no sentences a patient reads. */
const notRead = new Set(['kind', 'synonyms', 'matches', 'instead', 'madeFrom', 'translatedBy']);

/** Every text of an item's words that is shown, printed or spoken, with its place. */
export function textsOf(words: unknown, field = ''): readonly PlacedText[] {
  if (typeof words === 'string') return [{ field, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) =>
    notRead.has(key) ? [] : textsOf(part, field === '' ? key : `${field}.${key}`),
  );
}
