import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';
import type { Measured } from './paginate';

const room = { first: 600, next: 800, box: 30 };
const thing = fc.record({
  height: fc.integer({ min: 1, max: 500 }),
  stay: fc.constantFrom(true, false, 'rather' as const),
  once: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  box: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
});
const heightOf = (things: readonly Measured[], page: readonly number[]) =>
  page.reduce((sum, index, at) => {
    const here = things[index];
    const opens = here?.box !== undefined && here.box !== things[page[at - 1] ?? -1]?.box;
    return sum + (here?.height ?? 0) + (opens ? room.box : 0);
  }, 0);

describe('the pages of a handout', () => {
  it('hold everything in order, but for what their page says already, and nothing reaches past the foot', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 60 }), (things) => {
        const pages = paginate(things, room);
        const shown = pages.flat();
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
        things.forEach(({ once }, index) => {
          if (shown.includes(index)) return;
          // Left out only where its page says it already.
          const next = pages.find((page) => page.some((other) => other > index)) ?? pages.at(-1) ?? [];
          const around = pages.filter(
            (page) => page === next || page.includes(Math.max(...shown.filter((other) => other < index))),
          );
          expect(once !== undefined && around.flat().some((other) => other < index && things[other]?.once === once)).toBe(true);
        });
        pages.forEach((page, number) => {
          expect(heightOf(things, page)).toBeLessThanOrEqual(number === 0 ? room.first : room.next);
        });
      }),
    );
  });

  it('keep a heading with its text', () => {
    const heading = { height: 50, stay: true, box: undefined };
    const text = (height: number) => ({ height, stay: false, box: undefined });
    expect(paginate([text(560), heading, text(100)], room)).toEqual([[0], [1, 2]]);
    expect(paginate([text(400), heading, text(100)], room)).toEqual([[0, 1, 2]]);
  });

  it('say what several things share once a page, and again on the next', () => {
    const said = { height: 100, stay: false, box: undefined, once: 'do not stop' };
    const text = { height: 350, stay: false, box: undefined };
    expect(paginate([said, text, said, text, said], room)).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it('turn early for what had better stand together, unless that leaves too much of a page empty', () => {
    const thing = (height: number, stay: boolean | 'rather') => ({ height, stay, box: undefined });
    expect(paginate([thing(460, false), thing(100, 'rather'), thing(100, false)], room)).toEqual([[0], [1, 2]]);
    expect(paginate([thing(400, false), thing(100, 'rather'), thing(150, false)], room)).toEqual([[0, 1], [2]]);
  });

  it('part what would stay together for longer than a page, and lose nothing', () => {
    const things = Array.from({ length: 9 }, () => ({ height: 200, stay: true, box: undefined }));
    expect(paginate(things, room).map((page) => page.length)).toEqual([3, 4, 2]);
  });

  it('give what no page can hold a page of its own instead of cutting it', () => {
    const tall = { height: 5000, stay: false, box: undefined };
    expect(paginate([{ ...tall, height: 10 }, tall, { ...tall, height: 10 }], room)).toEqual([[0], [1], [2]]);
  });

  it('count a frame again on each page it is on', () => {
    const framed = { height: 285, stay: false, box: 'signs' };
    expect(paginate([framed, framed, framed], room)).toEqual([[0, 1], [2]]);
    expect(paginate([{ ...framed, height: 286 }, framed, framed], room)).toEqual([[0], [1, 2]]);
  });
});
