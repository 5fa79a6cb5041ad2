import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import type { Schedule } from '../../../../../domain/schedule';
import type { Times } from '../../publishing';
import type { Sentences } from './use-sentences';

/** What each part of the schedule is given. */
export interface SchedulePart {
  readonly view: ScheduleView;
  readonly times: Times;
  readonly sentences: Sentences;
  /** Keeps a draft; `undone` says what happened, with Undo beside it. */
  readonly onSave: (schedule: Schedule, undone?: string) => void;
}

/** An id that nothing in `taken` has. */
export function nextId(stem: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
}

/** Puts `item` in the place of the one with its id, or behind the others. */
export function putItem<Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] {
  return items.some(({ id }) => id === item.id) ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item];
}
