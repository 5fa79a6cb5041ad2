import type { SignOffRow } from '../../../../../bridge/contracts/sign-off';
import type { Reason, Shelf } from '../../../../../domain/sign-off';

/** What of the list is shown: what waits for somebody, one reason of it, or what has been decided. */
export const whyFilters = [
  'open', 'never', 'changed', 'past', 'memory', 'editorial', 'ours-changed', 'untranslated', 'signed', 'worded', 'hidden', 'all',
] as const; // prettier-ignore
export type WhyFilter = (typeof whyFilters)[number];
export type ShelfFilter = Shelf | 'all';

/** True where an item waits for a clinician. */
export const isOpen = ({ state, reasons }: Pick<SignOffRow, 'state' | 'reasons'>) =>
  state === 'unchecked' || state === 'lapsed' || (state === 'signed' && reasons.length > 0);

function isWhy(row: SignOffRow, why: WhyFilter): boolean {
  switch (why) {
    case 'all':
      return true;
    case 'open':
      return isOpen(row);
    case 'signed':
      return row.state === 'signed';
    case 'hidden':
      return row.state === 'hidden';
    case 'untranslated':
      return row.state === 'untranslated';
    case 'worded':
      return row.isWorded;
    default:
      return row.reasons.includes(why satisfies Reason);
  }
}

/** The rows of one shelf that are there for one reason, in the order of the walk. */
export function shownRows(rows: readonly SignOffRow[], shelf: ShelfFilter, why: WhyFilter): readonly SignOffRow[] {
  return rows.filter((row) => (shelf === 'all' || row.shelf === shelf) && isWhy(row, why));
}

/** The item after `key` that the filters show: the walk goes on there. Undefined at the end. */
export function nextKey(rows: readonly SignOffRow[], shown: readonly SignOffRow[], key: string): string | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const place = new Map(rows.map((row, index) => [row.key, index]));
  return shown.find((row) => (place.get(row.key) ?? -1) > at)?.key;
}
