import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localMidnight, wallClock } from './local-midnight';
import { dateOf, dayOf, dayOfDate, instantOf, minuteOf, timeOf, weekdayOf } from './local-time';

const zones = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Apia'];

it('a day of the calendar is the clinic’s, and has its weekday', () => {
  const day = dayOf(Date.UTC(2026, 10, 28, 3), 'America/New_York');
  expect(dateOf(day)).toBe('2026-11-27');
  expect(weekdayOf(day)).toBe(5);
  expect(dayOfDate('2026-11-27')).toBe(day);
  expect(timeOf(minuteOf(Date.UTC(2026, 10, 28, 3), 'America/New_York'))).toBe('22:00');
  expect(dateOf(dayOfDate('2028-02-29'))).toBe('2028-02-29');
});

it('a time that clocks read twice is the first; one they jump over is the jump', () => {
  const autumn = dayOfDate('2026-10-25');
  expect(instantOf(autumn, 90, 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(instantOf(autumn, 120, 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 2));
  const spring = dayOfDate('2026-03-29');
  expect(instantOf(spring, 90, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 1));
  expect(instantOf(spring, 120, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 1));
  // Cairo, 2026-04-24: 00:00 becomes 01:00. Lord Howe, 2026-04-05: 02:00 becomes 01:30.
  expect(instantOf(dayOfDate('2026-04-24'), 30, 'Africa/Cairo')).toBe(Date.UTC(2026, 3, 23, 22));
  expect(instantOf(dayOfDate('2026-04-05'), 105, 'Australia/Lord_Howe')).toBe(Date.UTC(2026, 3, 4, 14, 45));
});

it('is the first instant of its day whose reading is not before the time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: dayOfDate('1999-01-01'), max: dayOfDate('2080-01-01') }),
      fc.integer({ min: 0, max: 1439 }),
      (zone, day, minutes) => {
        const at = instantOf(day, minutes, zone);
        const wanted = day * 86_400_000 + minutes * 60_000;
        expect(wallClock(at, zone)).toBeGreaterThanOrEqual(wanted);
        const isFirst = wallClock(at - 1000, zone) < wanted || localMidnight(at, zone) === at;
        expect(isFirst).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
