import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../content';
import { entryFor, noOverrides } from '../schedule';
import type { Announcement, Overrides, Rule, Schedule } from '../schedule';
import { cycleOf, spread } from './cycle';
import { explain } from './explain';
import { slideAt, slideAfterVisitor } from './slide-at';
import { planOf } from './plan-of';
import { scheduleStateAt } from './schedule-state';
import { minutesAround, scheduleOracle } from './schedule-oracle.fixture';

const slides = {
  L01: { seconds: 9, locked: false },
  L05: { seconds: 13, locked: false },
  L06: { seconds: 13, locked: false },
  L09: { seconds: 13, locked: true },
  L10: { seconds: 12, locked: true },
} as const;
const pack = {
  slides: Object.fromEntries(
    Object.entries(slides).map(([id, { seconds, locked }], order) => [id, { facts: { id, order, seconds, locked } }]),
  ),
} as unknown as Pick<Pack, 'slides'>;

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const loop = (id: string, ...of: readonly string[]): Schedule['loops'][number] => ({
  id,
  name: id,
  transition: 'fade',
  entries: [...of, 'L09', 'L10'].map((slide) => entryFor('slide', slide)),
});
const base: Schedule = {
  loops: [loop('default', 'L01', 'L05'), loop('mondays', 'L06')],
  defaultLoop: 'default',
  rules: [],
  dayparts: [],
  closedDays: [],
  closedScreen: 'off',
  screenHours: [],
  announcements: [],
};
const mondayMornings: Rule = {
  id: 'r1',
  name: 'Monday mornings',
  loop: 'mondays',
  weekdays: [1],
  times: { kind: 'windows', windows: [{ from: '08:00', to: '12:00' }] },
  priority: 5,
};
const notice: Announcement = {
  id: 'n1',
  kind: 'announcement',
  words: { en: { headline: 'Walk-in flu vaccines', message: 'Ask at reception.', place: '' } },
  often: 'once',
  seconds: 10,
  urgent: false,
};
const plan = (
  schedule: Partial<Schedule> = {},
  more: { overrides?: Partial<Overrides>; notBefore?: number; timeZone?: string } = {},
) =>
  planOf({
    pack,
    languages: ['en', 'es'],
    timeZone: more.timeZone ?? 'Europe/London',
    schedule: { ...base, ...schedule },
    overrides: { ...noOverrides, ...more.overrides },
    notBefore: more.notBefore ?? 0,
  });
/** Monday 30 November 2026, 07:59 in London. */
const monday = Date.UTC(2026, 10, 30, 7, 59);
const minute = 60_000;

/** A day on which the clocks of a place change, a leap day, New Year, and plain ones: a table of minutes is made for each. */
const places = [
  ['2026-03-29', 'Europe/London'],
  ['2026-10-25', 'Europe/London'],
  ['2026-11-30', 'Europe/London'],
  ['2026-03-08', 'America/New_York'],
  ['2026-11-01', 'America/New_York'],
  ['2026-04-05', 'Australia/Lord_Howe'],
  ['2026-10-04', 'Australia/Lord_Howe'],
  ['2026-04-24', 'Africa/Cairo'],
  ['2028-02-29', 'UTC'],
  ['2027-01-01', 'Asia/Kolkata'],
] as const;
const zones = [...new Set(places.map(([, zone]) => zone))];
const dates = places.map(([date]) => date);
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});
const times: fc.Arbitrary<Rule['times']> = fc.oneof(
  fc.constant({ kind: 'all-day' as const }),
  fc.record({ kind: fc.constant('windows' as const), windows: fc.array(fc.record({ from: time, to: time }), { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('dayparts' as const), dayparts: fc.constant<string[]>(['d1']) }),
);
const weekdays = fc.subarray(everyDay);
const optionalDate = fc.option(fc.constantFrom(...dates), { nil: undefined });
/** Seconds as hostile hands type them. */
const seconds = fc.option(fc.oneof(fc.integer({ min: 5, max: 60 }), fc.constantFrom(0, -5, 1e12)), { nil: undefined });
const entry = fc.record({
  id: fc.constant('e'),
  kind: fc.constant('slide' as const),
  of: fc.constantFrom('L01', 'L05', 'L06', 'L09', 'L10', 'gone'),
  seconds,
  hidden: fc.boolean(),
  languages: fc.option(fc.subarray(['en', 'es', 'ar'] as const), { nil: undefined }),
  weight: fc.constant(1),
});
const schedules: fc.Arbitrary<Schedule> = fc.record({
  loops: fc
    .array(fc.array(entry, { maxLength: 5 }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((entries, index) => ({ id: `l${String(index)}`, name: '', transition: 'fade' as const, entries }))),
  defaultLoop: fc.constantFrom('l0', 'l1', 'nowhere'),
  rules: fc
    .array(
      fc.record({
        loop: fc.constantFrom('l0', 'l1', 'l2', 'nowhere'),
        from: optionalDate,
        until: optionalDate,
        weekdays,
        times,
        priority: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 3 },
    )
    .map((rules) => rules.map((rule, index) => ({ ...rule, id: `r${String(index)}`, name: '' }))),
  dayparts: fc.tuple(time, time).map(([from, to]) => [{ id: 'd1', name: 'Morning', from, to }]),
  closedDays: fc.array(
    fc.record({
      id: fc.constant('c'),
      name: fc.constant(''),
      from: fc.constantFrom(...dates),
      until: fc.constantFrom(...dates),
      everyYear: fc.constant(false),
    }),
    { maxLength: 1 },
  ),
  closedScreen: fc.constantFrom('on', 'dim', 'off'),
  screenHours: fc.array(fc.record({ id: fc.constant('h'), light: fc.constantFrom('dim', 'off'), weekdays, times }), {
    maxLength: 2,
  }),
  announcements: fc.constant([]),
});

describe('what plays', () => {
  it('is always exactly one slide, without a gap, and agrees with a slow and obvious second way of finding it', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...places),
        fc.subarray(['en', 'es', 'ar'] as const, { minLength: 1 }),
        fc.integer({ min: 0, max: 86_399 }),
        (schedule, [date, timeZone], languages, second) => {
          const at = Date.parse(`${date}T00:00:00Z`) + second * 1000;
          const wall = planOf({ pack, languages, timeZone, schedule });
          const currentSlide = slideAt(wall, at);
          const { loop: inForce, light } = scheduleStateAt(wall, at);
          const slow = scheduleOracle(schedule, slides, languages, timeZone, date, at);
          const found = { loop: inForce?.id, slide: currentSlide.slide, language: currentSlide.language, light: light.light };
          if (JSON.stringify(found) !== JSON.stringify(slow)) expect(found).toEqual(slow);
          if (!(currentSlide.startsAt <= at && at < currentSlide.endsAt)) expect(currentSlide).toBe('around its instant');
          const next = slideAt(wall, currentSlide.endsAt);
          if (next.startsAt !== currentSlide.endsAt) expect(next.startsAt).toBe(currentSlide.endsAt);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('is the same on two kiosks with the same backup, whenever each was started', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom(...zones), fc.integer({ min: 0, max: 4e12 }), (schedule, timeZone, at) => {
        const one = planOf({ pack, languages: ['en', 'es'], timeZone, schedule });
        const other = planOf({
          pack,
          languages: ['en', 'es'],
          timeZone,
          schedule: JSON.parse(JSON.stringify(schedule)) as Schedule,
        });
        slideAt(one, at - 7_000); // it has been running for a while
        expect(slideAt(one, at)).toEqual(slideAt(other, at));
      }),
      { numRuns: 500 },
    );
  });

  it('has both locked slides in every pass of every loop and language, whatever staff did to them', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const wall = planOf({ pack, languages: ['en', 'es', 'ar'], timeZone: 'UTC', schedule });
        for (const each of wall.loops) {
          const cycle = cycleOf(wall, each, 0);
          expect(cycle.map(({ language }) => language)).toEqual(['en', 'es', 'ar']);
          for (const pass of cycle) {
            const shown = pass.slides.map(({ entry: { slide } }) => slide);
            expect(shown).toEqual(expect.arrayContaining(['L09', 'L10']));
            for (const { entry: part } of pass.slides)
              if (part.slide === 'L09') expect(part.seconds).toBeGreaterThanOrEqual(slides.L09.seconds);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the kiosk’s own invitation where there is no slide at all, and never nothing', () => {
    const empty = planOf({ pack: { slides: {} }, languages: [], timeZone: 'UTC', schedule: { ...base, loops: [] } });
    const currentSlide = slideAt(empty, monday);
    expect(currentSlide).toMatchObject({ kind: 'fallback', language: 'en' });
    expect(currentSlide.startsAt <= monday && monday < currentSlide.endsAt).toBe(true);
  });
});

describe('a loop for Monday mornings', () => {
  const wall = plan({ rules: [mondayMornings] });

  it('begins at its minute and not one early, and ends at its minute', () => {
    expect(scheduleStateAt(wall, monday + minute - 1).loop?.id).toBe('default');
    expect(scheduleStateAt(wall, monday + minute)).toMatchObject({
      loop: { id: 'mondays' },
      because: { kind: 'rule', rule: { name: 'Monday mornings' }, over: 'default' },
    });
    expect(scheduleStateAt(wall, monday + 241 * minute - 1).loop?.id).toBe('mondays');
    expect(scheduleStateAt(wall, monday + 241 * minute).loop?.id).toBe('default');
  });

  it('is not there on Tuesday, before its first day, or after its last', () => {
    expect(scheduleStateAt(wall, monday + 24 * 60 * minute + minute).loop?.id).toBe('default');
    const dated = plan({ rules: [{ ...mondayMornings, from: '2026-12-01', until: '2026-12-06' }] });
    expect(scheduleStateAt(dated, monday + minute).loop?.id).toBe('default');
    expect(scheduleStateAt(dated, monday + 7 * 24 * 60 * minute + minute).loop?.id).toBe('default');
  });

  it('gives way to a rule with a higher priority, which says over what it stands', () => {
    const flu: Rule = { ...mondayMornings, id: 'r2', name: 'Flu week', loop: 'default', times: { kind: 'all-day' }, priority: 9 };
    expect(scheduleStateAt(plan({ rules: [mondayMornings, flu] }), monday + minute).because).toEqual({
      kind: 'rule',
      rule: { id: 'r2', name: 'Flu week' },
      over: { id: 'r1', name: 'Monday mornings' },
    });
  });

  it('draws its day without a gap', () => {
    const { day, span } = explain(wall, monday + minute);
    expect(day.map((part) => part.loop.id)).toEqual(['default', 'mondays', 'default']);
    expect(day.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 3_600_000)).toEqual([8, 4, 12]);
    expect(span).toEqual(day[1]);
  });
});

describe('a window over midnight', () => {
  const night: Rule = {
    ...mondayMornings,
    weekdays: [5],
    times: { kind: 'windows', windows: [{ from: '22:00', to: '02:00' }] },
  };
  it('belongs to the day it starts', () => {
    const wall = plan({ rules: [night] }, { timeZone: 'UTC' });
    const saturday = Date.UTC(2026, 10, 28);
    expect(scheduleStateAt(wall, saturday - 120 * minute).loop?.id).toBe('mondays');
    expect(scheduleStateAt(wall, saturday + 119 * minute).loop?.id).toBe('mondays');
    expect(scheduleStateAt(wall, saturday + 120 * minute).loop?.id).toBe('default');
    expect(scheduleStateAt(wall, saturday - 23 * 60 * minute).loop?.id).toBe('default');
  });

  it('that starts when it ends never plays', () => {
    const none = plan({
      rules: [{ ...night, weekdays: everyDay, times: { kind: 'windows', windows: [{ from: '09:00', to: '09:00' }] } }],
    });
    for (let hour = 0; hour < 24; hour += 1) expect(scheduleStateAt(none, monday + hour * 60 * minute).loop?.id).toBe('default');
  });
});

describe('the screen', () => {
  it('is off where hours, a closed day or staff say so, and says which', () => {
    const hours = {
      id: 'h1',
      light: 'off' as const,
      weekdays: everyDay,
      times: { kind: 'windows' as const, windows: [{ from: '18:30', to: '08:00' }] },
    };
    const wall = plan({ screenHours: [hours] });
    expect(scheduleStateAt(wall, monday).light).toMatchObject({ light: 'off', because: 'hours' });
    expect(scheduleStateAt(wall, monday + minute).light).toEqual({ light: 'on', because: 'nothing' });
    const holiday = { id: 'c1', name: 'Christmas', from: '2020-12-24', until: '2021-01-02', everyYear: true };
    const closed = plan({ closedDays: [holiday] });
    expect(scheduleStateAt(closed, Date.UTC(2026, 11, 31, 12)).light).toMatchObject({
      light: 'off',
      because: 'closed-day',
      part: { name: 'Christmas' },
    });
    expect(scheduleStateAt(closed, Date.UTC(2027, 0, 3, 12)).light.light).toBe('on');
    expect(scheduleStateAt(plan({}, { overrides: { closedOn: '2026-11-30' } }), monday).light).toEqual({
      light: 'off',
      because: 'closed-today',
    });
    expect(
      scheduleStateAt(plan({}, { overrides: { sleep: { since: monday, until: monday + minute } } }), monday).light.because,
    ).toBe('sleep');
  });

  it('is lit while an urgent announcement is up', () => {
    const wall = plan({}, { overrides: { closedOn: '2026-11-30', urgent: { announcement: notice, since: monday } } });
    expect(scheduleStateAt(wall, monday).light).toEqual({ light: 'on', because: 'urgent' });
  });
});

describe('announcements', () => {
  it('play in every loop as often as they say, between their dates', () => {
    const dated = { ...notice, showFrom: '2026-11-30T08:00', showUntil: '2026-11-30T13:00' };
    const wall = plan({ announcements: [dated] });
    const shown = (at: number) =>
      cycleOf(wall, wall.loops[0], at)[0]?.slides.filter(({ entry: { slide } }) => slide === 'n1').length;
    expect([monday, monday + minute, monday + 301 * minute - 1, monday + 301 * minute].map(shown)).toEqual([0, 1, 1, 0]);
    const twice = plan({ announcements: [{ ...notice, often: 'twice' }] });
    const order = cycleOf(twice, twice.loops[0], monday)[0]?.slides.map(({ entry: { slide } }) => slide);
    expect(order).toEqual(['L01', 'L05', 'n1', 'L09', 'L10', 'n1']);
  });

  it('come at even distances where they come more than once', () => {
    const entries = ['a', 'b', 'c', 'd'].map((slide) => ({
      kind: 'slide' as const,
      slide,
      seconds: 5,
      weight: slide === 'a' ? 2 : 1,
    }));
    expect(spread(entries).map(({ slide }) => slide)).toEqual(['a', 'b', 'c', 'a', 'd']);
  });

  it('that are urgent come at once in every language, then before every slide, and the locked slides still come', () => {
    const wall = plan({}, { overrides: { urgent: { announcement: notice, since: monday } } });
    expect(slideAt(wall, monday)).toMatchObject({ slide: 'n1', isUrgent: true, language: 'en' });
    expect(slideAt(wall, monday + 10_000)).toMatchObject({ slide: 'n1', language: 'es' });
    const order = cycleOf(wall, wall.loops[0], monday)[0]?.slides.map(({ entry: { slide } }) => slide);
    expect(order).toEqual(['n1', 'L01', 'n1', 'L05', 'n1', 'L09', 'n1', 'L10']);
  });
});

describe('a clock that cannot be believed', () => {
  const schedule = {
    rules: [mondayMornings],
    announcements: [notice, { ...notice, id: 'n2', showFrom: '2020-01-01T00:00' }],
    screenHours: [{ id: 'h', light: 'off' as const, weekdays: everyDay, times: { kind: 'all-day' as const } }],
  };
  it('plays the default loop, dims nothing, shows nothing with a date, and says so', () => {
    const wall = plan(schedule, { notBefore: monday + 60 * minute });
    expect(scheduleStateAt(wall, monday + minute)).toMatchObject({
      loop: { id: 'default' },
      because: { kind: 'clock', trouble: 'before-build' },
      light: { light: 'on' },
    });
    const shown = cycleOf(wall, wall.loops[0], monday)[0]?.slides.map(({ entry: { slide } }) => slide);
    expect(shown).toContain('n1');
    expect(shown).not.toContain('n2');
  });
});

describe('a pause', () => {
  it('keeps the slide, ends by itself after an hour, and means nothing to a clock set back', () => {
    const wall = plan({}, { overrides: { pausedAt: monday } });
    const { slide } = slideAt(plan(), monday);
    expect(slideAt(wall, monday + 59 * minute)).toMatchObject({ slide, endsAt: monday + 60 * minute });
    expect(slideAt(wall, monday + 60 * minute).slide).toBe(slideAt(plan(), monday + 60 * minute).slide);
    expect(slideAt(wall, monday - minute)).toEqual(slideAt(plan(), monday - minute));
  });
});

it('after a visitor the present slide goes on if four seconds of it remain, else the next', () => {
  const wall = plan({}, { timeZone: 'UTC' });
  const midnight = Date.UTC(2026, 10, 23);
  expect(slideAfterVisitor(wall, midnight + 5000).slide).toBe('L01');
  expect(slideAfterVisitor(wall, midnight + 5001).slide).toBe('L05');
});

it('the table of the second way covers the whole of each day', () => {
  for (const zone of zones)
    expect(minutesAround('2026-11-30', zone).filter(({ date }) => date === '2026-11-30')).toHaveLength(1440);
});
