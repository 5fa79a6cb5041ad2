import { getWeeksInMonth, parseDate, startOfWeek } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { formLocale } from './form-locale';

const firstDay = (language: string, region: string | undefined) =>
  new Date(`${startOfWeek(parseDate('2026-11-28'), formLocale(language, region)).toString()}T12:00:00Z`).getUTCDay();
const [sunday, monday, saturday] = [0, 1, 6];

describe('the first day of the week', () => {
  it.each([
    ['en', 'US', sunday],
    ['en', 'CA', sunday],
    ['en', 'GB', monday],
    ['en', 'IE', monday],
    ['es', 'US', sunday],
    ['ar', 'GB', monday],
    // Of a clinic whose country is not known, its language says what it can.
    ['en', undefined, monday],
    ['es', undefined, monday],
    ['ar', undefined, saturday],
  ])('is that of %s in %s', (language, region, expected) => {
    expect(firstDay(language, region)).toBe(expected);
  });

  it('changes how many weeks a month takes', () => {
    // 1 March 2026 is a Sunday.
    expect(getWeeksInMonth(parseDate('2026-03-01'), formLocale('en', 'US'))).toBe(5);
    expect(getWeeksInMonth(parseDate('2026-03-01'), formLocale('en', 'GB'))).toBe(6);
  });
});
