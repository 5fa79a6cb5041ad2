import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange';

const room = { first: 600, next: 800, box: 30 };
const thing = (height: number, part?: string, stay = false) => ({ height, part, stay, box: undefined });

describe('the parts of a handout', () => {
  it('keep their order where another one saves nothing', () => {
    expect(arrange([thing(100), thing(300, 'a'), thing(200, 'b'), thing(700)], room)).toEqual([[0, 1, 2], [3]]);
  });

  it('change places where that saves a page', () => {
    expect(arrange([thing(300), thing(500, 'a'), thing(300, 'b'), thing(300)], room)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('change places where that fills a page that would be half empty', () => {
    expect(arrange([thing(300), thing(700, 'a'), thing(250, 'b'), thing(300)], room)).toEqual([[0, 2], [1], [3]]);
  });

  it('stay whole, hold everything, and leave what begins and ends the handout in its place', () => {
    const part = fc.constantFrom('a', 'b', 'c');
    const height = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        fc.array(height, { maxLength: 4 }),
        fc.array(fc.tuple(part, height), { maxLength: 12 }),
        height,
        (head, body, tail) => {
          const inOrder = [...body].sort(([a], [b]) => a.localeCompare(b));
          const things = [...head.map((one) => thing(one)), ...inOrder.map(([name, one]) => thing(one, name)), thing(tail)];
          const placed = arrange(things, room).flat();
          expect([...placed].sort((a, b) => a - b)).toEqual(things.map((_, index) => index));
          expect(placed.slice(0, head.length)).toEqual(head.map((_, index) => index));
          expect(placed.at(-1)).toBe(things.length - 1);
          for (const name of ['a', 'b', 'c']) {
            const at = placed.filter((index) => things[index]?.part === name);
            expect(at).toEqual([...at].sort((a, b) => a - b));
            expect(placed.lastIndexOf(at.at(-1) ?? 0) - placed.indexOf(at[0] ?? 0)).toBe(Math.max(0, at.length - 1));
          }
        },
      ),
    );
  });
});
