import type { Source } from '../content';

/** A source by its id and short title, as PR-7 wants it. */
export function sourceLine({ id, title, year }: Pick<Source, 'id' | 'title' | 'year'>): string {
  const short = title.length > 56 ? `${title.slice(0, title.lastIndexOf(' ', 53))} …` : title;
  return `${id}: ${short}${year === null || short.includes(String(year)) ? '' : ` (${year})`}`;
}
