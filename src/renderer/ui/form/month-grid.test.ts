import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isDay, monthGrid } from './month-grid';

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it('begins its weeks on Monday and holds the whole month', () => {
    const november = monthGrid('2026-11-28');
    expect(november[0]?.[0]).toBe('2026-10-26');
    expect(november.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(november.flat()).toContain('2026-11-30');
  });

  it('shows four weeks where four are enough', () => {
    expect(monthGrid('2027-02-10')).toHaveLength(4);
  });

  it('knows the leap day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('takes no day that is not in it', () => {
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('tomorrow')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });

  it('has every day of every month once, in order', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = monthGrid(day).flat();
        expect(days.length % 7).toBe(0);
        expect(days).toContain(day);
        for (const [index, each] of days.entries()) if (index > 0) expect(each).toBe(addDays(days[index - 1] ?? '', 1));
        expect(new Date(`${days[0] ?? ''}T12:00:00Z`).getUTCDay()).toBe(1);
      }),
    );
  });
});
