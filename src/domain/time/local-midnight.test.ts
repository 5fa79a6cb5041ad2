import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, localMidnight } from './local-midnight';

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Cairo',
  'Pacific/Apia',
];
const anyInstant = fc.integer({ min: Date.UTC(1969, 0, 1), max: Date.UTC(2100, 0, 1) });

describe('local midnight', () => {
  it('is the wall clock’s, not the machine’s', () => {
    expect(localMidnight(Date.UTC(2026, 10, 23, 12), 'America/New_York')).toBe(Date.UTC(2026, 10, 23, 5));
    expect(localMidnight(Date.UTC(2026, 10, 23, 12), 'Asia/Kolkata')).toBe(Date.UTC(2026, 10, 22, 18, 30));
  });

  it('stays the same all day when the clocks change', () => {
    const spring = Date.UTC(2026, 2, 29, 0); // London: 01:00 becomes 02:00
    for (let hour = 0; hour < 23; hour += 1) expect(localMidnight(spring + hour * 3_600_000, 'Europe/London')).toBe(spring);
    const autumn = Date.UTC(2026, 9, 24, 23); // London: 02:00 becomes 01:00, a day of 25 hours
    for (let hour = 0; hour < 25; hour += 1) expect(localMidnight(autumn + hour * 3_600_000, 'Europe/London')).toBe(autumn);
  });

  it('is the first instant of the day where the clocks jump over midnight', () => {
    // Cairo, 2026-04-24: 00:00 becomes 01:00.
    expect(localMidnight(Date.UTC(2026, 3, 24, 10), 'Africa/Cairo')).toBe(Date.UTC(2026, 3, 23, 22));
  });

  it('never lies in the future, nor more than 25 hours back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, at) => {
        const since = at - localMidnight(at, zone);
        expect(since).toBeGreaterThanOrEqual(0);
        expect(since).toBeLessThan(25 * 3_600_000 + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows a time zone from a word', () => {
    expect(isTimeZone('Europe/London')).toBe(true);
    expect(isTimeZone('Atlantis/Capital')).toBe(false);
  });
});
