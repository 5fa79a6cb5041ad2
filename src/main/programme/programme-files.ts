/** What is on the disk of a programme: what plays, the draft, and the past, each in a file of its own. */
import { z } from 'zod';
import { Programme, Quick, nothingQuick, readProgramme } from '../../domain/programme';
import type { ProgrammeChange } from '../../bridge/contract';
import { roles } from '../../bridge/contract';
import type { Logger } from '../log/logger';
import type { SettingsFile } from '../settings/settings-file';
import { createKeptFile } from './kept-file';
import type { KeptTrouble, ReadKept } from './kept-file';

/** The version of these files that this release writes. */
export const programmeVersion = 1;

/** What plays. `published` is undefined until staff have published something: the content's own loop then plays. */
export interface StoredWall {
  readonly published: Programme | undefined;
  readonly quick: Quick;
}
export interface StoredDraft {
  readonly draft: Programme | undefined;
}
/** The programmes before the present one, the newest last (null is the content's own loop), and the change log, the newest last. */
export interface StoredPast {
  readonly before: readonly (Programme | null)[];
  readonly changes: readonly ProgrammeChange[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Opens a stored text: refuses what is no document or a newer release's. */
function opened<T>(read: (stored: Record<string, unknown>, tell: (trouble: KeptTrouble) => void) => T | undefined) {
  return (stored: unknown): ReadKept<T> => {
    if (!isRecord(stored)) return { ok: false, reason: 'unreadable' };
    if (typeof stored.version === 'number' && stored.version > programmeVersion) return { ok: false, reason: 'newer' };
    const troubles: KeptTrouble[] = [];
    const value = read(stored, (trouble) => void troubles.push(trouble));
    return value === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, value, troubles };
  };
}

const Change: z.ZodType<ProgrammeChange> = z.object({
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
        place: z.enum(['programme', 'loop', 'rule', 'daypart', 'closedDay', 'screenHours', 'announcement']),
        change: z.enum(['added', 'removed', 'changed']),
        id: z.string(),
        name: z.string(),
      }),
    )
    .readonly(),
  name: z.string().exactOptional(),
});

function wallIn(stored: Record<string, unknown>, tell: (trouble: KeptTrouble) => void): StoredWall | undefined {
  const quick = Quick.safeParse(stored.quick ?? nothingQuick);
  if (!quick.success) tell({ field: 'quick', reason: 'is not valid: nothing is asked for' });
  const wall = { quick: quick.success ? quick.data : nothingQuick };
  if (stored.published === undefined || stored.published === null) return { ...wall, published: undefined };
  const { programme, troubles } = readProgramme(stored.published);
  for (const trouble of troubles) tell(trouble);
  return programme && { ...wall, published: programme };
}

function draftIn(stored: Record<string, unknown>, tell: (trouble: KeptTrouble) => void): StoredDraft | undefined {
  if (stored.draft === undefined || stored.draft === null) return { draft: undefined };
  const { programme, troubles } = readProgramme(stored.draft);
  for (const trouble of troubles) tell(trouble);
  return programme && { draft: programme };
}

function pastIn(stored: Record<string, unknown>): StoredPast {
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    before: listOf(stored.before).flatMap((item): (Programme | null)[] => {
      const parsed = z.nullable(Programme).safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
    changes: listOf(stored.changes).flatMap((item): ProgrammeChange[] => {
      const parsed = Change.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
  };
}

export interface ProgrammeDisk {
  readonly wall: SettingsFile;
  readonly draft: SettingsFile;
  readonly past: SettingsFile;
}

/** The three files. Each is read when it is first asked for: only what plays stands before the first slide. */
export function createProgrammeFiles(disk: ProgrammeDisk, log: Logger) {
  return {
    wall: createKeptFile<StoredWall>(
      disk.wall,
      programmeVersion,
      opened(wallIn),
      { published: undefined, quick: nothingQuick },
      log,
    ),
    draft: createKeptFile<StoredDraft>(disk.draft, programmeVersion, opened(draftIn), { draft: undefined }, log),
    past: createKeptFile<StoredPast>(disk.past, programmeVersion, opened(pastIn), { before: [], changes: [] }, log),
  };
}
