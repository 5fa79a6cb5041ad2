import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchedule } from './check-schedule';
import { entryFor } from './default-schedule';
import { addLoop, changeEntry, changeLoop, duplicateLoop, isHeld, moveEntry, putIn, removeLoop, takeOut } from './loop-edits';
import { loopBlocks } from './loop-time';
import type { Loop, Schedule } from './schema';

const slides = {
  L01: { seconds: 10, locked: false },
  L02: { seconds: 12, locked: false },
  L09: { seconds: 14, locked: true },
};
const loop: Loop = {
  id: 'default',
  name: '',
  transition: 'fade',
  entries: ['L01', 'L02', 'L09'].map((id) => entryFor('slide', id)),
};
const schedule: Schedule = {
  loops: [loop],
  defaultLoop: 'default',
  rules: [],
  dayparts: [],
  closedDays: [],
  closedScreen: 'off',
  screenHours: [],
  announcements: [],
};
const order = ({ entries }: Loop) => entries.map(({ id }) => id);

describe('changing a loop', () => {
  it('puts a slide in where it is wanted, and a second time under another id', () => {
    const twice = putIn(putIn(loop, 'slide', 'L01', 1), 'slide', 'L01');
    expect(order(twice)).toEqual(['L01', 'L01-2', 'L02', 'L09', 'L01-3']);
    expect(twice.entries[1]?.of).toBe('L01');
  });

  it('moves a slide to a place, and no further than the ends', () => {
    expect(order(moveEntry(loop, 'L09', 0))).toEqual(['L09', 'L01', 'L02']);
    expect(order(moveEntry(loop, 'L01', 99))).toEqual(['L02', 'L09', 'L01']);
    expect(order(moveEntry(loop, 'L02', -3))).toEqual(['L02', 'L01', 'L09']);
    expect(moveEntry(loop, 'gone', 0)).toBe(loop);
  });

  it('never loses or doubles an entry by moving it', () => {
    fc.assert(
      fc.property(fc.constantFrom('L01', 'L02', 'L09'), fc.integer({ min: -5, max: 9 }), (entry, to) => {
        expect(order(moveEntry(loop, entry, to)).toSorted()).toEqual(['L01', 'L02', 'L09']);
      }),
    );
  });

  it('holds the only place of a locked slide, and lets go of a second one', () => {
    const [, , warning] = loop.entries;
    if (!warning) throw new Error('no warning');
    expect(isHeld(loop, warning, slides)).toBe(true);
    const twice = putIn(loop, 'slide', 'L09');
    expect(isHeld(twice, warning, slides)).toBe(false);
    const half = changeEntry(twice, 'L09-2', { languages: ['en'] });
    expect(isHeld(half, warning, slides)).toBe(true);
  });

  it('goes back to the slide’s own time where its own is taken away', () => {
    const slower = changeEntry(loop, 'L01', { seconds: 30 });
    expect(slower.entries[0]?.seconds).toBe(30);
    expect(changeEntry(slower, 'L01', { seconds: undefined }).entries[0]?.seconds).toBeUndefined();
  });
});

describe('several loops', () => {
  it('begins a new one with what no loop may be without, so that it can be published', () => {
    const { schedule: two, id } = addLoop(schedule, 'Mondays', slides);
    expect(order(two.loops.find((each) => each.id === id) ?? loop)).toEqual(['L09']);
    expect(checkSchedule(two, slides, ['en']).filter(({ refuses }) => refuses)).toEqual([]);
  });

  it('copies one under another name and leaves the first alone', () => {
    const { schedule: two, id } = duplicateLoop(schedule, 'default', 'Copy');
    const changed = changeLoop(two, id, (each) => takeOut(each, 'L01'));
    expect(changed.loops.map(order)).toEqual([
      ['L01', 'L02', 'L09'],
      ['L02', 'L09'],
    ]);
  });

  it('takes one away with the rules that play it, and never the default one', () => {
    const { schedule: two, id } = addLoop(schedule, 'Mondays', slides);
    const rule = { id: 'r', name: 'Mondays', loop: id, weekdays: [1], times: { kind: 'all-day' as const }, priority: 5 };
    const gone = removeLoop({ ...two, rules: [rule] }, id);
    expect(gone.loops).toHaveLength(1);
    expect(gone.rules).toEqual([]);
    expect(removeLoop(schedule, 'default')).toBe(schedule);
  });
});

describe('a loop as time', () => {
  const secondsOf = ({ of }: { of: string }) => slides[of as keyof typeof slides].seconds;

  it('has a block for what shows, as often as it comes', () => {
    const edited = changeEntry(changeEntry(loop, 'L01', { weight: 2 }), 'L02', { hidden: true });
    expect(loopBlocks(edited.entries, ['en'], secondsOf).map(({ entry, seconds, times }) => [entry.id, seconds, times])).toEqual([
      ['L01', 10, 2],
      ['L09', 14, 1],
    ]);
  });

  it('has none for a slide in a language the loop does not show', () => {
    const edited = changeEntry(changeEntry(loop, 'L01', { languages: ['ar'] }), 'L02', { seconds: 30 });
    const ids = (languages: readonly ('en' | 'es' | 'ar')[]) =>
      loopBlocks(edited.entries, languages, secondsOf).map(({ entry }) => entry.id);
    expect(ids(['en', 'es'])).toEqual(['L02', 'L09']);
    expect(ids(['en', 'ar'])).toEqual(['L01', 'L02', 'L09']);
    expect(loopBlocks(edited.entries, ['en'], secondsOf)[0]?.seconds).toBe(30);
  });
});
