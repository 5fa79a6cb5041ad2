import type { Source } from '../content';

/** Letters of a title: enough to find the source again, and thirty sources are not a page. */
const mostLetters = 28;

/** A source by its id and short title, as docs/rules.md, rule H7 wants it. */
export function sourceLine({ id, title, year }: Pick<Source, 'id' | 'title' | 'year'>): string {
  const short = title.length > mostLetters ? `${title.slice(0, title.lastIndexOf(' ', mostLetters - 2))} …` : title;
  return `${id}: ${short}${year === null || `${id} ${short}`.includes(String(year)) ? '' : ` (${year})`}`;
}
