import type { z } from 'zod';
import { defaultLoopId } from './limits';
import { LoopEntry, Programme, programmeLists } from './schema';
import type { Loop } from './schema';

/** What was wrong with one part of a stored programme, for staff and for the log. `field` is like `rules.3`. */
export interface ProgrammeTrouble {
  readonly field: string;
  readonly reason: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A programme out of whatever was stored, item by item: a bad rule costs that rule, a bad entry that entry, and each is named. Undefined
 * where there is no usable loop.
 */
export function readProgramme(stored: unknown): {
  readonly programme: Programme | undefined;
  readonly troubles: readonly ProgrammeTrouble[];
} {
  if (!isRecord(stored)) return { programme: undefined, troubles: [{ field: 'programme', reason: 'is not a programme' }] };
  const whole = Programme.safeParse(stored);
  if (whole.success) return { programme: whole.data, troubles: [] };
  const troubles: ProgrammeTrouble[] = [];
  const read = (field: string, item: z.ZodType, value: unknown): readonly unknown[] => {
    const parsed = item.safeParse(value);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    troubles.push({ field: [field, ...(issue?.path ?? [])].join('.'), reason: issue?.message ?? 'is not valid' });
    return [];
  };
  const lists = Object.entries(programmeLists).map(([name, { item, most }]): [string, unknown] => {
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
  const parts = Object.fromEntries(lists) as Omit<Programme, 'defaultLoop' | 'closedScreen'>;
  const loops: readonly Loop[] = parts.loops;
  const [first] = loops;
  if (!first) return { programme: undefined, troubles };
  const wanted = loops.find(({ id }) => id === stored.defaultLoop) ?? loops.find(({ id }) => id === defaultLoopId) ?? first;
  if (wanted.id !== stored.defaultLoop) troubles.push({ field: 'defaultLoop', reason: `is not a loop: ${wanted.id} plays` });
  const closedScreen = stored.closedScreen === 'on' || stored.closedScreen === 'dim' ? stored.closedScreen : 'off';
  return { programme: { ...parts, defaultLoop: wanted.id, closedScreen }, troubles };
}
