import { emptySignOff } from '../../domain/sign-off';
import type { createSignOff } from '../sign-off/create-sign-off';
import type { BackupPart } from './backup-part';

/** Who signed which text, and what is hidden, worded and chosen here. One broken line refuses it all: a sign-off is not to be guessed. */
export function signOffPart(review: Pick<ReturnType<typeof createSignOff>, 'backup' | 'readBackup' | 'restore'>): BackupPart {
  return {
    name: 'sign-off',
    read: () => Promise.resolve(review.backup()),
    check: (data) => {
      const read = data === null ? { ok: true as const, data: emptySignOff, troubles: [] } : review.readBackup(data);
      if (!read.ok) {
        const detail = 'it does not hold sign-offs';
        return Promise.resolve(
          read.reason === 'newer'
            ? { ok: false as const, reason: 'newer' as const, detail: 'sign-off' }
            : { ok: false as const, reason: 'not-valid' as const, detail },
        );
      }
      if (read.troubles.length > 0)
        return Promise.resolve({
          ok: false as const,
          reason: 'not-valid' as const,
          detail: read.troubles.slice(0, 5).join(', '),
        });
      return Promise.resolve({ ok: true as const, write: () => review.restore(read.data) });
    },
  };
}
