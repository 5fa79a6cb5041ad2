import { canonical } from '../content';
import type { Place } from './check-schedule';
import { spokenBy } from './check-schedule';
import type { Schedule } from './schema';

/** One thing in which two schedules differ, for the change log and for 'what is not on the wall yet'. */
export interface Difference {
  /** `schedule` stands for the default loop and for what happens on a closed day. */
  readonly place: Place;
  readonly change: 'added' | 'removed' | 'changed';
  readonly id: string;
  /** As staff know it; empty where it has no name of its own. */
  readonly name: string;
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What differs between two schedules, part by part. Nothing for two that are the same. */
export function differences(before: Schedule, after: Schedule): readonly Difference[] {
  return places.flatMap(([place, partsOf]) => {
    const old = partsOf(before);
    const now = partsOf(after);
    const found = now.flatMap(({ id, name, text }): Difference[] => {
      const was = old.find((part) => part.id === id);
      return was === undefined
        ? [{ place, change: 'added', id, name }]
        : was.text === text
          ? []
          : [{ place, change: 'changed', id, name }];
    });
    const gone = old
      .filter(({ id }) => !now.some((part) => part.id === id))
      .map(({ id, name }): Difference => ({ place, change: 'removed', id, name }));
    return [...found, ...gone];
  });
}

const named = (items: readonly { readonly id: string; readonly name?: string }[]): readonly Part[] =>
  items.map((item) => ({ id: item.id, name: item.name ?? '', text: canonical(item) }));

const places: readonly (readonly [Place, (schedule: Schedule) => readonly Part[]])[] = [
  ['loop', ({ loops }) => named(loops)],
  // The order of rules counts: of two that are equal, the first wins.
  ['rule', ({ rules }) => named(rules.map((rule, index) => ({ ...rule, index })))],
  ['daypart', ({ dayparts }) => named(dayparts)],
  ['closedDay', ({ closedDays }) => named(closedDays)],
  ['screenHours', ({ screenHours }) => named(screenHours)],
  [
    'announcement',
    ({ announcements }) =>
      announcements.map((announcement) => {
        const [first] = spokenBy(announcement);
        const name = first === undefined ? '' : (announcement.words[first]?.headline ?? '');
        return { id: announcement.id, name, text: canonical(announcement) };
      }),
  ],
  ['schedule', ({ defaultLoop, closedScreen }) => [{ id: '', name: '', text: canonical({ defaultLoop, closedScreen }) }]],
];
