import { expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { limitTroubles } from './limit-troubles';
import { createMemoryLogger } from './logger.fake';

it('a page that fails on every frame leaves twenty lines a minute, and their number', async () => {
  const clock = createManualClock();
  const log = createMemoryLogger();
  const report = limitTroubles(clock, log);
  for (let frame = 0; frame < 500; frame += 1) report({ where: 'attract', what: 'TypeError' });
  expect(log.lines).toHaveLength(20);
  await clock.advance(60_000);
  report({ where: 'attract', what: 'TypeError' });
  expect(log.text()).toContain('480 more');
  expect(log.lines).toHaveLength(22);
});
