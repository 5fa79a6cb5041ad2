import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createRunLog } from './create-run-log';
import type { RunLogFile } from './run-log-file';

function memoryFile(stored?: unknown): RunLogFile & { stored: unknown } {
  const file = {
    stored,
    read: () => file.stored,
    write: (notes: unknown) => {
      file.stored = structuredClone(notes);
      return true;
    },
  };
  return file;
}

describe('what a kiosk remembers of itself', () => {
  it('knows after a power cut about when it last ran, and forgets that once it has ended in order', async () => {
    const clock = createManualClock();
    const file = memoryFile();
    createRunLog(file, clock).begin();
    await clock.advance(25 * 60_000);
    const lastSeen = clock.now() - 5 * 60_000;
    await clock.advance(0);
    // The power is cut: nothing more is called on the first one.
    const after = createRunLog(file, createManualClock());
    after.begin();
    expect(after.endedBadlyAt()).toBe(lastSeen);
    after.end();
    expect(createRunLog(file, clock).endedBadlyAt()).toBeUndefined();
  });

  it('keeps recoveries and the last backup over a restart, and the last forty at most', () => {
    const file = memoryFile();
    const clock = createManualClock();
    const notes = createRunLog(file, clock);
    for (let count = 0; count < 60; count += 1) notes.recovered(`reason ${count}`);
    notes.backedUp();
    const after = createRunLog(file, clock);
    expect(after.recoveries()).toHaveLength(40);
    expect(after.recoveries().at(-1)).toEqual({ at: clock.now(), why: 'reason 59' });
    expect(after.lastBackupAt()).toBe(clock.now());
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{ recoveries: 'many', lastBackupAt: 'x', aliveAt: {} }],
    [{ recoveries: [null, { at: 1 }] }],
  ])('begins anew where the file holds %j', (stored) => {
    const notes = createRunLog(memoryFile(stored), createManualClock());
    expect(notes.recoveries()).toEqual([]);
    expect(notes.lastBackupAt()).toBeUndefined();
    expect(notes.endedBadlyAt()).toBeUndefined();
  });
});
