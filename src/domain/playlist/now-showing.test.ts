import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, localMidnight } from './local-midnight';
import { nowShowing, showingAfterVisitor } from './now-showing';
import type { Plan } from './now-showing';

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
const plan: Plan = {
  timeZone: 'Europe/London',
  languages: ['en', 'ar'],
  entries: [
    { slide: 'L01', seconds: 10 },
    { slide: 'L09', seconds: 14 },
    { slide: 'L10', seconds: 6 },
  ],
};
const anyPlan = fc.record({
  timeZone: fc.constantFrom(...zones),
  languages: fc.subarray(['en', 'es', 'ar'] as const, { minLength: 1 }),
  entries: fc.array(fc.record({ slide: fc.string({ minLength: 1 }), seconds: fc.integer({ min: 5, max: 60 }) }), {
    minLength: 1,
    maxLength: 12,
  }),
});
const anyInstant = fc.integer({ min: Date.UTC(1969, 0, 1), max: Date.UTC(2100, 0, 1) });

/** The slow, obvious way: walk from midnight, slide by slide. */
function walk(of: Plan, at: number) {
  const midnight = localMidnight(at, of.timeZone);
  let instant = midnight;
  for (let pass = 0; ; pass += 1) {
    for (const { slide, seconds } of of.entries) {
      instant += seconds * 1000;
      if (at < instant) return { slide, language: of.languages[pass % of.languages.length], endsAt: instant };
    }
  }
}

describe('the slide on screen', () => {
  it('is always exactly one, and agrees with a slow walk from midnight', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, (of, at) => {
        const showing = nowShowing(of, at);
        expect(showing).toMatchObject(walk(of, at));
        expect(showing && showing.startsAt <= at && at < showing.endsAt).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('follows without a gap: where one ends the next begins', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, (of, at) => {
        const showing = nowShowing(of, at);
        const next = showing && nowShowing(of, showing.endsAt);
        const sameDay = next && localMidnight(at, of.timeZone) === localMidnight(next.startsAt, of.timeZone);
        if (showing && sameDay) expect(next.startsAt).toBe(showing.endsAt);
      }),
    );
  });

  it('shows each slide once in a language before the next language begins', () => {
    const midnight = localMidnight(Date.UTC(2026, 10, 23, 12), 'Europe/London');
    const seen = [5, 15, 27, 35, 50, 58, 65].map((second) => nowShowing(plan, midnight + second * 1000));
    expect(seen.map((showing) => `${showing?.language ?? ''} ${showing?.slide ?? ''}`)).toEqual([
      'en L01', 'en L09', 'en L10', 'ar L01', 'ar L09', 'ar L10', 'en L01',
    ]); // prettier-ignore
  });

  it('is nothing for a plan with nothing in it', () => {
    expect(nowShowing({ ...plan, entries: [] }, 0)).toBeUndefined();
    expect(nowShowing({ ...plan, languages: [] }, 0)).toBeUndefined();
  });

  it('goes on with the present slide after a visitor if four seconds of it remain, else with the next', () => {
    const midnight = localMidnight(Date.UTC(2026, 10, 23, 12), 'Europe/London');
    expect(showingAfterVisitor(plan, midnight + 6000)?.slide).toBe('L01');
    expect(showingAfterVisitor(plan, midnight + 6001)?.slide).toBe('L09');
  });
});

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
