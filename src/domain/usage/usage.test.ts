import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counted, countName } from './counted';
import { leastShown, suppressBesideSum } from './suppress';
import { count, forget, keptDays, readTotals } from './totals';
import type { Totals } from './totals';
import { usageCsv } from './usage-csv';
import { daysOf, lastDays, monthBefore, usageReport } from './usage-report';

const anyCounts = fc.array(fc.nat({ max: 40 }), { maxLength: 12 });
const week = { from: '2026-11-16', to: '2026-11-22' };
const visits = (perDay: readonly number[]): Totals =>
  Object.fromEntries(perDay.map((value, index) => [daysOf(week)[index] ?? '', value > 0 ? { visit: value } : {}]));

describe('what is counted', () => {
  it.each([
    { what: 'visit', at: 1 },
    { what: 'search', text: 'my leg hurts' },
    { what: 'nothingFound', text: 'my leg hurts' },
    { what: 'opened', kind: 'questions', id: 'my leg hurts' },
    { what: 'opened', kind: 'questions', id: '../../etc/passwd' },
    { what: 'suggestionFoundNothing', suggestion: 'charley horse' },
    { what: 'textSize', percent: 137 },
    { what: 'language', language: 'xx' },
  ])('has no room for anything a visitor typed, nor for a time: %j', (input) => {
    expect(Counted.safeParse(input).success).toBe(false);
  });

  it('is a total of its day and nothing else', () => {
    const twice = count(count({}, '2026-11-22', { what: 'visit' }), '2026-11-22', { what: 'visit' });
    expect(count(twice, '2026-11-23', { what: 'warnings', tier: 'today' })).toEqual({
      '2026-11-22': { visit: 2 },
      '2026-11-23': { 'warnings/today': 1 },
    });
  });

  it('does not tell in which order things happened', () => {
    const things = fc.array(
      fc.constantFrom<Counted>(
        { what: 'visit' },
        { what: 'opened', kind: 'questions', id: 'Q030' },
        { what: 'language', language: 'ar' },
        { what: 'handout', way: 'qr' },
      ),
    );
    fc.assert(
      fc.property(things, (all) => {
        const kept = (order: readonly Counted[]) => order.reduce<Totals>((totals, one) => count(totals, '2026-11-22', one), {});
        expect(kept(all)).toEqual(kept(all.toReversed()));
      }),
    );
  });

  it('is forgotten after a bounded time', () => {
    const old: Totals = { '2025-10-17': { visit: 9 }, '2025-10-18': { visit: 9 }, '2026-11-22': { visit: 1 } };
    expect(Object.keys(forget(old, '2026-11-22'))).toEqual(['2025-10-18', '2026-11-22']);
    expect(keptDays).toBe(400);
  });

  it('costs one day where a day on the disk makes no sense', () => {
    const days = { '2026-11-21': { visit: -1 }, '2026-11-22': { visit: 3 }, soon: { visit: 3 }, '2026-11-23': 'many' };
    expect(readTotals({ version: 1, days })).toEqual({ '2026-11-22': { visit: 3 } });
    for (const broken of [null, 'x', [], { days: null }, {}]) expect(readTotals(broken)).toEqual({});
  });
});

describe('small figures', () => {
  it('are never shown', () => {
    fc.assert(
      fc.property(anyCounts, (values) => {
        for (const value of suppressBesideSum(values)) if (value !== undefined) expect(value).toBeGreaterThanOrEqual(leastShown);
      }),
    );
  });

  it('cannot be worked out from the sum and the rest', () => {
    fc.assert(
      fc.property(anyCounts, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        // The sum itself is shown only from five on.
        if (sum < leastShown) return;
        const result = suppressBesideSum(values);
        const hidden = values.filter((_, index) => result[index] === undefined);
        const left = sum - result.reduce<number>((total, value) => total + (value ?? 0), 0);
        expect(left === 0 || left >= leastShown).toBe(true);
        if (left > 0) expect(hidden.filter((value) => value > 0).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('take the smallest of the others with them where they must', () => {
    expect(suppressBesideSum([12, 3, 30])).toEqual([undefined, undefined, 30]);
    expect(suppressBesideSum([12, 0, 30])).toEqual([12, undefined, 30]);
    expect(suppressBesideSum([12, 3, 4, 30])).toEqual([12, undefined, undefined, 30]);
  });

  it('are in no report and no table, however the totals lie', () => {
    const names = fc.constantFrom(
      'visit',
      'language/en',
      'language/ar',
      'textSize/200',
      'opened/questions/Q030',
      'warnings/emergency',
      'handout/printed',
      'handout/qr',
      'nothingFound',
      'suggestionFoundNothing/night',
    );
    const anyTotals = fc.dictionary(
      fc.constantFrom(...daysOf({ from: '2026-11-10', to: '2026-11-24' })),
      fc.dictionary(names, fc.integer({ min: 1, max: 9 })),
    );
    fc.assert(
      fc.property(anyTotals, (totals) => {
        const report = usageReport(totals, week);
        const numbers = [...JSON.stringify(report).matchAll(/"(?:visits|times)":(\d+)/g)].map(([, value]) => Number(value));
        for (const value of numbers) expect(value).toBeGreaterThanOrEqual(leastShown);
        for (const line of usageCsv(report, (_, id) => id)
          .trimEnd()
          .split('\r\n')
          .slice(1))
          expect(line).toMatch(/,(fewer than 5|[5-9]|[1-9]\d+)$/);
      }),
    );
  });
});

describe('the report', () => {
  it('is on days that have ended: today is not among them', () => {
    expect(lastDays('2026-11-23', 7)).toEqual(week);
    expect(monthBefore('2026-11-23', 0)).toEqual({ from: '2026-11-01', to: '2026-11-22' });
    expect(monthBefore('2026-11-01', 0)).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(monthBefore('2027-01-15', 1)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(monthBefore('2028-03-15', 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('has a bar for each day of a week, and one for each week of a month: eight at most', () => {
    expect(usageReport(visits([9, 9, 9, 9, 9, 0, 0]), week)).toMatchObject({ visits: 45 });
    expect(usageReport(visits([9, 9, 9, 9, 9, 0, 0]), week).bySpan.map((span) => span.visits)).toEqual([
      9,
      9,
      9,
      9,
      9,
      undefined,
      undefined,
    ]);
    for (let month = 0; month < 24; month += 1) {
      const { bySpan, from, to } = usageReport({}, monthBefore('2026-11-23', month));
      expect(bySpan.length).toBeLessThanOrEqual(6);
      expect(bySpan.flatMap(daysOf)).toEqual(daysOf({ from, to }));
    }
  });

  it('names what was opened most, most first', () => {
    const totals: Totals = {
      '2026-11-16': { 'opened/questions/Q030': 6, 'opened/topics/pregnancy': 4 },
      '2026-11-17': { 'opened/topics/pregnancy': 4, 'opened/stretches/calf': 3 },
    };
    expect(usageReport(totals, week).opened).toEqual([
      { kind: 'topics', id: 'pregnancy', visits: 8 },
      { kind: 'questions', id: 'Q030', visits: 6 },
    ]);
  });

  it('as a table does not let a title become a formula', () => {
    const totals: Totals = { '2026-11-16': { 'opened/questions/Q030': 6 } };
    const csv = usageCsv(usageReport(totals, week), () => '=HYPERLINK("http://x","y"), z');
    expect(csv).toContain(`,"'=HYPERLINK(""http://x"",""y""), z",6`);
    expect(csv.startsWith('\uFEFFfrom,to,what,which,title,count\r\n')).toBe(true);
  });

  it('keeps each thing under a name of its own', () => {
    expect(countName({ what: 'opened', kind: 'topics', id: 'pregnancy' })).toBe('opened/topics/pregnancy');
    expect(countName({ what: 'nothingFound' })).toBe('nothingFound');
  });
});
