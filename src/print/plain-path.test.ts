import { describe, expect, it } from 'vitest';
import { withoutArcs } from './plain-path';

const numbers = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('a path without arcs', () => {
  it('draws a circle as four cubics, each point where the circle passes', () => {
    const d = withoutArcs('M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z');
    expect(d).not.toMatch(/a/i);
    expect(d.match(/C/g)).toHaveLength(4);
    const points = d
      .split('C')
      .slice(1)
      .map((part) => numbers(part).slice(4, 6));
    for (const [x = 0, y = 0] of points) expect(Math.hypot(x, y)).toBeCloseTo(10, 1);
  });

  it('takes the short way or the long one as the flags say', () => {
    expect(withoutArcs('M0 0A10 10 0 0 1 10 10').match(/C/g)).toHaveLength(1);
    expect(withoutArcs('M0 0A10 10 0 1 1 10 10').match(/C/g)).toHaveLength(3);
  });

  it('keeps lines and curves, makes them absolute, and leaves what it does not know alone', () => {
    expect(withoutArcs('M1 2h3v4l-1 -1Zm5 5l1 0')).toBe('M1 2L4 2L4 6L3 5ZM6 7L7 7');
    expect(withoutArcs('M0 0C1 1 2 2 3 3')).toBe('M0 0C1 1 2 2 3 3');
    expect(withoutArcs('M0 0T5 5')).toBe('M0 0T5 5');
  });
});
