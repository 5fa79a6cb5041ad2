import type { ScreenHours, Window } from './schema';

/** When a clinic is open, as a receptionist says it: on these days (Monday 1 to Sunday 7), from one time to another. */
export interface OpeningHours {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

const ids = { night: 'set-up-night', closed: 'set-up-closed' } as const;
const midnight = '00:00';

/**
 * The hours the screen is off, from the hours a clinic is open. Each open day has its own two windows, before and after, so that no
 * day reaches into the next one. They carry ids of their own: answering the question again replaces them and nothing else.
 */
export function screenHoursFor({ weekdays, from, to }: OpeningHours): readonly ScreenHours[] {
  const windows: Window[] = [];
  if (from !== midnight) windows.push({ from: midnight, to: from });
  if (to !== midnight) windows.push({ from: to, to: midnight });
  const closed = [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekdays.includes(day));
  return [
    ...(windows.length > 0 && weekdays.length > 0
      ? [{ id: ids.night, light: 'off' as const, weekdays: [...weekdays].sort(), times: { kind: 'windows' as const, windows } }]
      : []),
    ...(closed.length > 0
      ? [{ id: ids.closed, light: 'off' as const, weekdays: closed, times: { kind: 'all-day' as const } }]
      : []),
  ];
}

/** The hours a clinic is open, out of what the set-up made of them; undefined where staff have answered nothing, or have changed it since. */
export function openingHoursOf(screenHours: readonly ScreenHours[]): OpeningHours | undefined {
  const night = screenHours.find(({ id }) => id === ids.night);
  const closed = screenHours.find(({ id }) => id === ids.closed);
  if (!night && !closed) return undefined;
  const weekdays = night?.weekdays ?? [1, 2, 3, 4, 5, 6, 7].filter((day) => !closed?.weekdays.includes(day));
  const windows = night?.times.kind === 'windows' ? night.times.windows : [];
  const from = windows.find((window) => window.from === midnight)?.to ?? midnight;
  const to = windows.find((window) => window.to === midnight)?.from ?? midnight;
  const hours = { weekdays, from, to };
  const made = screenHoursFor(hours);
  const own = screenHours.filter(isFromSetUp);
  return JSON.stringify(made) === JSON.stringify(own) ? hours : undefined;
}

/** True for hours that came from the set-up's question. */
export function isFromSetUp({ id }: Pick<ScreenHours, 'id'>): boolean {
  return id === ids.night || id === ids.closed;
}
