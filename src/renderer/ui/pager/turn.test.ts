import { describe, expect, it } from 'vitest';
import { turnDown, turnUp } from './turn';

/** Ten rows of 120 px, 20 px apart. */
const rows = Array.from({ length: 10 }, (_, index) => ({ top: index * 140, bottom: index * 140 + 120 }));

describe('turning a page', () => {
  it('begins the next view with the row that was cut off', () => {
    expect(turnDown(rows, { top: 0, height: 500 })).toBe(3 * 140 - 12);
  });

  it('leaves a line to find the place by where no row was cut', () => {
    expect(turnDown(rows, { top: 0, height: 550 })).toBe(550 * 0.85);
  });

  it('still moves through a row taller than the view', () => {
    expect(turnDown([{ top: 0, bottom: 4000 }], { top: 1000, height: 500 })).toBe(1425);
  });

  it('never passes over a row nobody has seen whole', () => {
    for (let top = 0; top < 900; top += 37) {
      const next = turnDown(rows, { top, height: 500 });
      const unseen = rows.filter((row) => row.bottom > top + 500);
      expect(next).toBeLessThanOrEqual(Math.min(...unseen.map((row) => row.top)));
      expect(next).toBeGreaterThan(top);
    }
  });

  it('goes back so that the row cut at the top is seen whole', () => {
    const before = turnUp(rows, { top: 700 + 50, height: 500 });
    expect(before).toBe(700 + 120 + 12 - 500);
    expect(turnUp(rows, { top: 200, height: 500 })).toBe(0);
  });
});
