import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createUsage } from './create-usage';

function makeUsage(stored?: unknown) {
  const clock = createManualClock();
  const log = createMemoryLogger();
  const disk = { stored, writes: 0 };
  const kiosk = { today: '2026-11-22' as string | undefined };
  const usage = createUsage({
    file: {
      read: () => disk.stored,
      write: (totals) => {
        disk.stored = structuredClone(totals);
        disk.writes += 1;
        return true;
      },
    },
    clock,
    today: () => kiosk.today,
    isKnown: (_, id) => Promise.resolve(id === 'Q030'),
    log,
  });
  return { clock, log, disk, kiosk, usage };
}

describe('counting', () => {
  it('reaches the disk a minute later in one write, or when the kiosk ends', async () => {
    const { usage, disk, clock } = makeUsage();
    for (let visits = 0; visits < 7; visits += 1) await usage.count({ what: 'visit' });
    expect(disk.writes).toBe(0);
    await clock.advance(60_000);
    expect(disk).toEqual({ stored: { version: 1, days: { '2026-11-22': { visit: 7 } } }, writes: 1 });
    await usage.count({ what: 'visit' });
    usage.finish();
    expect(disk.stored).toEqual({ version: 1, days: { '2026-11-22': { visit: 8 } } });
  });

  it('goes on from what was counted before a restart', async () => {
    const { usage, kiosk } = makeUsage({ version: 1, days: { '2026-11-22': { visit: 6 } } });
    await usage.count({ what: 'visit' });
    kiosk.today = '2026-11-23';
    expect(usage.report('week').visits).toBe(7);
  });

  it('drops ids that nobody knows, a flood, and what comes while the clock is wrong', async () => {
    const { usage, kiosk, log, disk } = makeUsage();
    await usage.count({ what: 'opened', kind: 'questions', id: 'Q999' });
    kiosk.today = undefined;
    await usage.count({ what: 'visit' });
    usage.finish();
    expect(disk.writes).toBe(0);
    kiosk.today = '2026-11-22';
    for (let times = 0; times < 1000; times += 1) await usage.count({ what: 'opened', kind: 'questions', id: 'Q030' });
    usage.finish();
    expect(disk.stored).toEqual({ version: 1, days: { '2026-11-22': { 'opened/questions/Q030': 238 } } });
    expect(log.lines.filter(({ message }) => message.includes('counts too much'))).toHaveLength(1);
  });

  it('shows nothing of today', async () => {
    const { usage, kiosk } = makeUsage();
    for (let visits = 0; visits < 50; visits += 1) await usage.count({ what: 'visit' });
    expect(usage.report('week').visits).toBeUndefined();
    expect(usage.report('month').visits).toBeUndefined();
    kiosk.today = '2026-11-23';
    expect(usage.report('week').visits).toBe(50);
  });
});
