import { z } from 'zod';
import type { LanguageCode } from '../../domain/language';
import { checkSchedule, Schedule } from '../../domain/schedule';
import type { SlideFactsById } from '../../domain/schedule';
import type { createScheduleFiles } from '../schedule/schedule-files';
import type { BackupPart } from './backup-part';

interface SchedulePartParts {
  readonly files: Pick<ReturnType<typeof createScheduleFiles>, 'wall' | 'draft'>;
  /** What a schedule is checked against before it may play. */
  readonly surroundings: () => Promise<{ readonly slides: SlideFactsById; readonly languages: readonly LanguageCode[] }>;
  /** The wall is to show something else from now on. */
  readonly changed: () => void;
}

const version = 1;
const Stored = z.strictObject({
  version: z.literal(version),
  published: z.nullable(Schedule),
  draft: z.nullable(Schedule),
});

/**
 * Loops, schedule and announcements: what plays and the draft. What was done at the touch of a button (asleep, an urgent notice) belongs to
 * the day and stays out. A schedule that could not be published is not restored either: the warning signs cannot be taken out this way.
 */
export function schedulePart({ files, surroundings, changed }: SchedulePartParts): BackupPart {
  return {
    name: 'schedule',
    read: () => {
      const [{ published }, { draft }] = [files.wall.read(), files.draft.read()];
      return Promise.resolve(
        published === undefined && draft === undefined ? null : { version, published: published ?? null, draft: draft ?? null },
      );
    },
    check: async (data) => {
      const of = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
      if (typeof of === 'number' && of > version) return { ok: false, reason: 'newer', detail: 'schedule' };
      const wanted = data === null ? { success: true as const, data: { published: null, draft: null } } : Stored.safeParse(data);
      if (!wanted.success) {
        return { ok: false, reason: 'not-valid', detail: wanted.error.issues[0]?.path.join('.') ?? '' };
      }
      const { published, draft } = wanted.data;
      if (published) {
        const { slides, languages } = await surroundings();
        const refusing = checkSchedule(published, slides, languages).find(({ refuses }) => refuses);
        if (refusing) return { ok: false, reason: 'not-valid', detail: refusing.reason };
      }
      return {
        ok: true,
        write: async () => {
          const isDraftWritten = await files.draft.write({ draft: draft ?? undefined });
          const isWritten =
            isDraftWritten && (await files.wall.write({ ...files.wall.read(), published: published ?? undefined }));
          if (isWritten) changed();
          return isWritten;
        },
      };
    },
  };
}
