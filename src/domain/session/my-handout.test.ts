import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostHandoutItems } from '../handout';
import type { HandoutItem } from '../handout';
import { changeHandout, emptyHandout, isFull, placeIn } from './my-handout';
import type { HandoutChange } from './my-handout';
import { beginVisit, changeVisit } from './visit';

const item = (number: number): HandoutItem => ({ kind: 'questions', id: `Q${number}` });
const add = (number: number): HandoutChange => ({ type: 'add', item: item(number) });
const holding = (...numbers: readonly number[]) => numbers.map(add).reduce(changeHandout, emptyHandout);

describe('my handout', () => {
  it('keeps the order things were added in, and none of them twice', () => {
    expect(holding(3, 1, 3, 2).items).toEqual([item(3), item(1), item(2)]);
  });

  it('takes a stretch and a question of the same id for two things', () => {
    const both = changeHandout(holding(1), { type: 'add', item: { kind: 'stretches', id: 'Q1' } });
    expect(both.items).toHaveLength(2);
  });

  it('moves a thing up and down, and no further than the ends', () => {
    const three = holding(1, 2, 3);
    const moved = changeHandout(three, { type: 'move', item: item(3), by: -1 });
    expect(moved.items).toEqual([item(1), item(3), item(2)]);
    expect(changeHandout(three, { type: 'move', item: item(1), by: -1 })).toBe(three);
    expect(changeHandout(three, { type: 'move', item: item(3), by: 1 })).toBe(three);
    expect(changeHandout(three, { type: 'move', item: item(9), by: 1 })).toBe(three);
  });

  it('is full at its limit, and has room again once something is taken out', () => {
    const full = holding(...Array.from({ length: mostHandoutItems }, (_, index) => index));
    expect(isFull(full)).toBe(true);
    expect(changeHandout(full, add(99))).toBe(full);
    const roomy = changeHandout(full, { type: 'takeOut', item: item(0) });
    expect(placeIn(changeHandout(roomy, add(99)), item(99))).toBe(mostHandoutItems - 1);
  });

  it('never holds a thing twice nor too many, whatever is pressed', () => {
    const which = fc.integer({ min: 0, max: 20 }).map(item);
    const press = fc.oneof(
      fc.record({ type: fc.constant('add' as const), item: which }),
      fc.record({ type: fc.constant('takeOut' as const), item: which }),
      fc.record({ type: fc.constant('move' as const), item: which, by: fc.constantFrom(-1 as const, 1 as const) }),
    );
    fc.assert(
      fc.property(fc.array(press, { maxLength: 80 }), (presses) => {
        const { items } = presses.reduce(changeHandout, emptyHandout);
        expect(items.length).toBeLessThanOrEqual(mostHandoutItems);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });

  it('goes with the visitor from page to page and language to language, and is empty for the next one', () => {
    const at = { screen: 'home' } as const;
    const visit = changeVisit(beginVisit(at, 'en'), { type: 'handout', change: add(1) });
    const later = changeVisit(changeVisit(visit, { type: 'chooseLanguage', language: 'ar' }), { type: 'home' });
    expect(later.handout.items).toEqual([item(1)]);
    expect(beginVisit(at, 'en').handout).toEqual(emptyHandout);
  });

  it('does not print a language beside itself', () => {
    const visit = changeVisit(beginVisit({ screen: 'home' }, 'ar'), {
      type: 'handout',
      change: { type: 'setSecond', second: 'en' },
    });
    expect(visit.handout.second).toBe('en');
    expect(changeVisit(visit, { type: 'chooseLanguage', language: 'en' }).handout.second).toBeUndefined();
  });
});
