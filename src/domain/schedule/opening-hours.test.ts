import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ScreenHours } from './schema';
import { isFromSetUp, openingHoursOf, screenHoursFor } from './opening-hours';

describe('opening hours', () => {
  it('turn the screen off before and after each open day, and all of the others', () => {
    expect(screenHoursFor({ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' })).toEqual([
      {
        id: 'set-up-night',
        light: 'off',
        weekdays: [1, 2, 3, 4, 5],
        times: {
          kind: 'windows',
          windows: [
            { from: '00:00', to: '08:00' },
            { from: '18:00', to: '00:00' },
          ],
        },
      },
      { id: 'set-up-closed', light: 'off', weekdays: [6, 7], times: { kind: 'all-day' } },
    ]);
  });

  it('leave the screen on where a clinic never closes', () => {
    expect(screenHoursFor({ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' })).toEqual([]);
  });

  it('are read back as they were answered, and not where staff have changed them since', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), time, time, (weekdays, from, to) => {
        const hours = { weekdays, from, to };
        expect(openingHoursOf(screenHoursFor(hours))).toEqual(hours);
      }),
    );
    expect(openingHoursOf([])).toBeUndefined();
    const [night, closed] = screenHoursFor({ weekdays: [1, 2], from: '08:00', to: '18:00' });
    expect(openingHoursOf([night, { ...closed, weekdays: [3] }] as never)).toBeUndefined();
  });

  it('are hours the schedule takes, and are known again', () => {
    const hours = screenHoursFor({ weekdays: [3], from: '00:00', to: '13:30' });
    expect(hours.every((each) => ScreenHours.safeParse(each).success && isFromSetUp(each))).toBe(true);
  });
});
