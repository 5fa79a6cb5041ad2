import type { Family, TopicId } from '../../../../domain/content';
import { alsoTry, highlight } from '../../../../domain/search';
import type { Findable, Piece, SearchIndex } from '../../../../domain/search';
import type { Shelf } from './search-library';

/** What the list is narrowed to. */
export type Filter =
  | { readonly only: 'all' }
  | { readonly only: 'family'; readonly family: Family }
  | { readonly only: 'topic'; readonly topic: TopicId };

/** One row of the list. */
export interface Row {
  readonly item: Findable;
  /** The title, with what was matched. */
  readonly pieces: readonly Piece[];
}

/** What the page shows for what was typed. */
export interface Listing {
  readonly rows: readonly Row[];
  /** `all` while there is nothing to look for: the list then shows everything. `waiting` until the index is there. */
  readonly shows: 'all' | 'waiting' | 'found';
  /** How many were found without the filter. */
  readonly everywhere: number;
  readonly alsoTry: readonly string[];
}

function passes(item: Findable, filter: Filter): boolean {
  if (filter.only === 'all') return true;
  return filter.only === 'family' ? item.family === filter.family : item.topics.includes(filter.topic);
}

/**
 * The list for what was typed. While nothing is typed it shows every question, or everything of the chosen family.
 */
export function listingOf(shelf: Shelf, index: SearchIndex | undefined, typed: string, filter: Filter): Listing {
  if (!index && typed.trim() !== '') return { rows: [], shows: 'waiting', everywhere: 0, alsoTry: [] };
  const findings = index?.find(typed);
  if (!index || !findings) {
    const shown = shelf.found.filter((item) => passes(item, filter) && (filter.only === 'family' || item.kind === 'questions'));
    const rows = shown.map((item) => ({ item, pieces: [{ text: item.title, isMatch: false }] }));
    return { rows, shows: 'all', everywhere: rows.length, alsoTry: [] };
  }
  const found = findings.items.flatMap(({ key, matched }) => {
    const item = shelf.byKey.get(key);
    return item ? [{ item, matched }] : [];
  });
  const rows = found
    .filter(({ item }) => passes(item, filter))
    .map(({ item, matched }) => ({ item, pieces: highlight(item.title, matched, findings.typing, index.language) }));
  return { rows, shows: 'found', everywhere: found.length, alsoTry: alsoTry(findings, shelf.byKey, index.language, 3) };
}
