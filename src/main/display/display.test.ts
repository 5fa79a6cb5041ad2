import { describe, expect, it } from 'vitest';
import type { Plan } from '../../domain/playlist';
import { planOf } from '../../domain/playlist';
import { defaultSchedule } from '../../domain/schedule';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createDisplay } from './create-display';
import { findXset } from './xset';

const evening = Date.UTC(2026, 10, 30, 18, 59, 30);
const plan = planOf({
  pack: { slides: {} },
  languages: ['en'],
  timeZone: 'UTC',
  schedule: {
    ...defaultSchedule({ slides: {} }),
    screenHours: [
      {
        id: 'night',
        light: 'off',
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        times: { kind: 'windows', windows: [{ from: '19:00', to: '07:00' }] },
      },
    ],
  },
});

async function kiosk(wall: Plan | undefined = plan) {
  const said: string[] = [];
  const clock = createManualClock(evening);
  const display = createDisplay({
    find: () =>
      Promise.resolve({
        off: () => Promise.resolve(said.push('off') > 0),
        on: () => Promise.resolve(said.push('on') > 0),
      }),
    plan: () => wall,
    clock,
    log: createMemoryLogger(),
  });
  await display.begin();
  return { said, clock, display };
}

describe('the display', () => {
  it('goes off in its hours and on again at their end', async () => {
    const { said, clock, display } = await kiosk();
    expect(display.canSleep()).toBe('display');
    await clock.advance(20_000);
    expect(said).toEqual([]);
    await clock.advance(20_000);
    expect(said).toEqual(['off']);
    await clock.advance(12 * 3_600_000);
    expect(said).toEqual(['off', 'on']);
  });

  it('is lit by a touch, through the visit, and for two minutes after it', async () => {
    const { said, clock, display } = await kiosk();
    await clock.advance(60_000);
    display.touched();
    await clock.advance(0);
    expect(said).toEqual(['off', 'on']);
    display.visited(true);
    await clock.advance(10 * 60_000);
    expect(display.isDark()).toBe(false);
    display.visited(false);
    await clock.advance(110_000);
    expect(said).toEqual(['off', 'on']);
    await clock.advance(20_000);
    expect(said).toEqual(['off', 'on', 'off']);
  });
});

describe('xset', () => {
  it('is used where the server can put its display to sleep', async () => {
    const asked: string[] = [];
    const found = await findXset((...args) => {
      asked.push(args.join(' '));
      return Promise.resolve('DPMS (Display Power Management Signaling):\n  DPMS is Disabled');
    });
    expect(await found?.off()).toBe(true);
    expect(asked).toEqual(['q', '+dpms', 'dpms 0 0 0', 'dpms force off']);
  });

  it.each([undefined, 'Server does not have the DPMS Extension'])('is not, where it says %s', async (said) => {
    expect(await findXset(() => Promise.resolve(said))).toBeUndefined();
  });
});
