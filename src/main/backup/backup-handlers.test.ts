import { expect, it } from 'vitest';
import { backupHandlers } from './backup-handlers';
import type { Backups } from './create-backups';

function save(text: string, largest: number) {
  const saved: string[] = [];
  let marked = 0;
  const handlers = backupHandlers({
    backups: { make: () => Promise.resolve(new TextEncoder().encode(text)) } as unknown as Backups,
    drives: {
      read: () => Promise.resolve({ ok: false, reason: 'gone' }),
      save: (_, path) => (saved.push(path.join('/')), Promise.resolve({ ok: true, name: path.at(-1) ?? '' })),
    },
    notes: { backedUp: () => void (marked += 1), lastBackupAt: () => undefined },
    clock: { now: () => Date.UTC(2026, 10, 28) },
    largest,
  });
  return { done: handlers['backup.save']({ drive: 'a'.repeat(12) }), saved, marked: () => marked };
}

it('a backup larger than could be restored is refused in words, and counts as none', async () => {
  const { done, saved, marked } = save('é'.repeat(60), 100);
  expect(await done).toEqual({ ok: false, reason: 'too-large' });
  expect(saved).toEqual([]);
  expect(marked()).toBe(0);
});

it('a backup that fits is saved, and remembered', async () => {
  const { done, saved, marked } = save('é'.repeat(50), 100);
  expect(await done).toMatchObject({ ok: true });
  expect(saved).toEqual(['Crampwise/crampwise-backup-2026-11-28-0000.zip']);
  expect(marked()).toBe(1);
});
