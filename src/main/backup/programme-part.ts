import { z } from 'zod';
import type { LanguageCode } from '../../domain/language';
import { checkProgramme, Programme } from '../../domain/programme';
import type { SlideFactsById } from '../../domain/programme';
import type { createProgrammeFiles } from '../programme/programme-files';
import type { BackupPart } from './backup-part';

interface ProgrammePartParts {
  readonly files: Pick<ReturnType<typeof createProgrammeFiles>, 'wall' | 'draft'>;
  /** What a programme is checked against before it may play. */
  readonly surroundings: () => Promise<{ readonly slides: SlideFactsById; readonly languages: readonly LanguageCode[] }>;
  /** The wall is to show something else from now on. */
  readonly changed: () => void;
}

const version = 1;
const Stored = z.strictObject({
  version: z.literal(version),
  published: z.nullable(Programme),
  draft: z.nullable(Programme),
});

/**
 * Loops, schedule and announcements: what plays and the draft. What was done at the touch of a button (asleep, an urgent notice) belongs to
 * the day and stays out. A programme that could not be published is not restored either: the warning signs cannot be taken out this way.
 */
export function programmePart({ files, surroundings, changed }: ProgrammePartParts): BackupPart {
  return {
    name: 'programme',
    read: () => {
      const [{ published }, { draft }] = [files.wall.read(), files.draft.read()];
      return Promise.resolve(
        published === undefined && draft === undefined ? null : { version, published: published ?? null, draft: draft ?? null },
      );
    },
    check: async (data) => {
      const of = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
      if (typeof of === 'number' && of > version) return { ok: false, reason: 'newer', detail: 'programme' };
      const wanted = data === null ? { success: true as const, data: { published: null, draft: null } } : Stored.safeParse(data);
      if (!wanted.success) {
        return { ok: false, reason: 'not-valid', detail: wanted.error.issues[0]?.path.join('.') ?? '' };
      }
      const { published, draft } = wanted.data;
      if (published) {
        const { slides, languages } = await surroundings();
        const refusing = checkProgramme(published, slides, languages).find(({ refuses }) => refuses);
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
