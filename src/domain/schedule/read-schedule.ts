import type { z } from 'zod';
import { defaultLoopId } from './limits';
import { LoopEntry, Schedule, scheduleLists } from './schema';
import type { Loop } from './schema';

/** What was wrong with one part of a stored schedule, for staff and for the log. `field` is like `rules.3`. */
export interface ScheduleTrouble {
  readonly field: string;
  readonly reason: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A schedule out of whatever was stored, item by item: a bad rule costs that rule, a bad entry that entry, and each is named. Undefined
 * where there is no usable loop.
 */
export function readSchedule(stored: unknown): {
  readonly schedule: Schedule | undefined;
  readonly troubles: readonly ScheduleTrouble[];
} {
  if (!isRecord(stored)) return { schedule: undefined, troubles: [{ field: 'schedule', reason: 'is not a schedule' }] };
  const whole = Schedule.safeParse(stored);
  if (whole.success) return { schedule: whole.data, troubles: [] };
  const troubles: ScheduleTrouble[] = [];
  const read = (field: string, item: z.ZodType, value: unknown): readonly unknown[] => {
    const parsed = item.safeParse(value);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    troubles.push({ field: [field, ...(issue?.path ?? [])].join('.'), reason: issue?.message ?? 'is not valid' });
    return [];
  };
  const lists = Object.entries(scheduleLists).map(([name, { item, most }]): [string, unknown] => {
    const values = stored[name];
    if (values !== undefined && !Array.isArray(values)) troubles.push({ field: name, reason: 'is not a list' });
    const all: readonly unknown[] = Array.isArray(values) ? values : [];
    if (all.length > most) troubles.push({ field: name, reason: `has more than ${String(most)} items: the rest is left out` });
    const kept = all.slice(0, most).flatMap((value, index) => {
      const field = `${name}.${String(index)}`;
      if (name !== 'loops' || !isRecord(value) || !Array.isArray(value.entries)) return read(field, item, value);
      const entries = value.entries.flatMap((entry, at) => read(`${field}.entries.${String(at)}`, LoopEntry, entry));
      return read(field, item, { ...value, entries: entries.slice(0, 200) });
    });
    return [name, kept];
  });
  const parts = Object.fromEntries(lists) as Omit<Schedule, 'defaultLoop' | 'closedScreen'>;
  const loops: readonly Loop[] = parts.loops;
  const [first] = loops;
  if (!first) return { schedule: undefined, troubles };
  const wanted = loops.find(({ id }) => id === stored.defaultLoop) ?? loops.find(({ id }) => id === defaultLoopId) ?? first;
  if (wanted.id !== stored.defaultLoop) troubles.push({ field: 'defaultLoop', reason: `is not a loop: ${wanted.id} plays` });
  const closedScreen = stored.closedScreen === 'on' || stored.closedScreen === 'dim' ? stored.closedScreen : 'off';
  return { schedule: { ...parts, defaultLoop: wanted.id, closedScreen }, troubles };
}
