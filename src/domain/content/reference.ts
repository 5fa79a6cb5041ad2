import type { Source } from './schema';

/** The records as visitors get them: where a copy was read, and the notes, are for staff. */
export function publicSources(sources: Readonly<Record<string, Source>>): Readonly<Record<string, Source>> {
  return Object.fromEntries(Object.values(sources).map((source) => [source.id, { ...source, copy: null, note: '' }]));
}

/** Who wrote it; empty where nobody is named, or only the body that published it. */
export function authorsOf({ authors, publisher }: Source): string {
  const named = authors?.join(', ') ?? '';
  return named === publisher ? '' : named;
}

/** Where to find it in its journal, and the numbers it is known by. */
export function numbersOf({ volume, number, doi, pmid }: Source): string {
  return [volume, number, doi && `doi: ${doi}`, pmid && `PMID: ${pmid}`].filter(Boolean).join(' · ');
}
