import { describe, expect, it } from 'vitest';
import { createMemoryLogger } from '../log/logger.fake';
import { createManualClock } from './clock.fake';
import { watchClock } from './watch-clock';

const builtAt = Date.UTC(2026, 10, 22);

describe('the clock of a kiosk', () => {
  it('is believed when it stands after the build', () => {
    const log = createMemoryLogger();
    expect(watchClock(createManualClock(builtAt + 1), builtAt, log)()).toBeUndefined();
    expect(log.lines).toEqual([]);
  });

  it('is named once when it stands before the build, and again when it has been set', async () => {
    const clock = createManualClock(builtAt - 5000);
    const log = createMemoryLogger();
    const check = watchClock(clock, builtAt, log);
    expect(check()).toBe('before-build');
    expect(check()).toBe('before-build');
    await clock.advance(6000);
    expect(check()).toBeUndefined();
    expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'info']);
    expect(log.text()).toContain('2026-11-21T23:59:55.000Z');
  });

  it('is doubted when it was set back an hour, until it has caught up', async () => {
    const clock = createManualClock(builtAt + 1);
    const check = watchClock(clock, builtAt - 7_200_000, createMemoryLogger());
    clock.setBack(3_600_000);
    expect(check()).toBe('jumped-back');
    await clock.advance(3_600_000);
    expect(check()).toBeUndefined();
  });

  it('may be corrected by some seconds without a word', () => {
    const clock = createManualClock(builtAt + 10_000);
    const log = createMemoryLogger();
    const check = watchClock(clock, builtAt, log);
    clock.setBack(5000);
    expect(check()).toBeUndefined();
    expect(log.lines).toEqual([]);
  });
});
