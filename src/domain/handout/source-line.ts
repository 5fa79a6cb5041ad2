import type { Source } from '../content';

/** Letters of a title: enough to find the source again, and thirty sources are not a page. */
const mostLetters = 28;

/** A source by its id and short title, as docs/rules.md, rule H7 wants it. */
export function sourceLine({ id, title, year }: Pick<Source, 'id' | 'title' | 'year'>): string {
  const short = title.length > mostLetters ? `${title.slice(0, title.lastIndexOf(' ', mostLetters - 2))} …` : title;
  return `${id}: ${short}${year === null || `${id} ${short}`.includes(String(year)) ? '' : ` (${year})`}`;
}

/** Names in a line: it tells from whom a sheet is, and the staff's screen has them all. */
const mostNames = 8;

/**
 * Who published some sources, each once, those with most of them first: the parts of every sheet rest on some forty, and their titles would fill
 * a page. Where there are more names than a line holds, it ends with an ellipsis. Each name comes between isolates, so that it stays whole in a text that runs the other way.
 */
export function publishersOf(sources: readonly Pick<Source, 'publisher'>[]): string {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => `\u2068${name}\u2069`)
    .slice(0, mostNames)
    .join(', ')
    .concat(counts.size > mostNames ? ' …' : '');
}
