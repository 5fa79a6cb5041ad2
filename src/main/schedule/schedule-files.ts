/** What is on the disk of a schedule: what plays, the draft, and the past, each in a file of its own. */
import { z } from 'zod';
import { Schedule, Overrides, noOverrides, readSchedule } from '../../domain/schedule';
import type { ScheduleChange } from '../../bridge/contract';
import { roles } from '../../bridge/contract';
import type { Logger } from '../log/logger';
import type { SettingsFile } from '../settings/settings-file';
import { createKeptFile } from './kept-file';
import type { KeptTrouble, ReadKept } from './kept-file';

/** The version of these files that this release writes. */
export const scheduleVersion = 1;

/** What plays. `published` is undefined until staff have published something: the content's own loop then plays. */
export interface StoredPublished {
  readonly published: Schedule | undefined;
  readonly overrides: Overrides;
}
export interface StoredDraft {
  readonly draft: Schedule | undefined;
}
/** The schedules before the present one, the newest last (null is the content's own loop), and the change log, the newest last. */
export interface StoredPast {
  readonly before: readonly (Schedule | null)[];
  readonly changes: readonly ScheduleChange[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Opens a stored text: refuses what is no document or a newer release's. */
function opened<T>(read: (stored: Record<string, unknown>, tell: (trouble: KeptTrouble) => void) => T | undefined) {
  return (stored: unknown): ReadKept<T> => {
    if (!isRecord(stored)) return { ok: false, reason: 'unreadable' };
    if (typeof stored.version === 'number' && stored.version > scheduleVersion) return { ok: false, reason: 'newer' };
    const troubles: KeptTrouble[] = [];
    const value = read(stored, (trouble) => void troubles.push(trouble));
    return value === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, value, troubles };
  };
}

const Change: z.ZodType<ScheduleChange> = z.object({
  at: z.number(),
  role: z.enum(roles),
  what: z.enum([
    'published',
    'undone',
    'draft-discarded',
    'paused',
    'resumed',
    'slept',
    'woken',
    'closed-today',
    'opened-today',
    'quieted',
    'sounded',
    'cleaned',
    'urgent-up',
    'urgent-down',
  ]),
  changes: z
    .array(
      z.object({
        place: z.enum(['schedule', 'loop', 'rule', 'daypart', 'closedDay', 'screenHours', 'announcement']),
        change: z.enum(['added', 'removed', 'changed']),
        id: z.string(),
        name: z.string(),
      }),
    )
    .readonly(),
  name: z.string().exactOptional(),
});

function wallIn(stored: Record<string, unknown>, tell: (trouble: KeptTrouble) => void): StoredPublished | undefined {
  const overrides = Overrides.safeParse(stored.overrides ?? noOverrides);
  if (!overrides.success) tell({ field: 'overrides', reason: 'is not valid: nothing is asked for' });
  const wall = { overrides: overrides.success ? overrides.data : noOverrides };
  if (stored.published === undefined || stored.published === null) return { ...wall, published: undefined };
  const { schedule, troubles } = readSchedule(stored.published);
  for (const trouble of troubles) tell(trouble);
  return schedule && { ...wall, published: schedule };
}

function draftIn(stored: Record<string, unknown>, tell: (trouble: KeptTrouble) => void): StoredDraft | undefined {
  if (stored.draft === undefined || stored.draft === null) return { draft: undefined };
  const { schedule, troubles } = readSchedule(stored.draft);
  for (const trouble of troubles) tell(trouble);
  return schedule && { draft: schedule };
}

function pastIn(stored: Record<string, unknown>): StoredPast {
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    before: listOf(stored.before).flatMap((item): (Schedule | null)[] => {
      const parsed = z.nullable(Schedule).safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
    changes: listOf(stored.changes).flatMap((item): ScheduleChange[] => {
      const parsed = Change.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
  };
}

export interface ScheduleDisk {
  readonly wall: SettingsFile;
  readonly draft: SettingsFile;
  readonly past: SettingsFile;
}

/** The three files. Each is read when it is first asked for: only what plays stands before the first slide. */
export function createScheduleFiles(disk: ScheduleDisk, log: Logger) {
  return {
    wall: createKeptFile<StoredPublished>(
      disk.wall,
      scheduleVersion,
      opened(wallIn),
      { published: undefined, overrides: noOverrides },
      log,
    ),
    draft: createKeptFile<StoredDraft>(disk.draft, scheduleVersion, opened(draftIn), { draft: undefined }, log),
    past: createKeptFile<StoredPast>(disk.past, scheduleVersion, opened(pastIn), { before: [], changes: [] }, log),
  };
}
