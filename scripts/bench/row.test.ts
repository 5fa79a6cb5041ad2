import { describe, expect, it } from 'vitest';
import { median, row } from './row';

describe('the figures of a bench', () => {
  it('are fine up to what they must hold', () => {
    expect(row('start', 1.5, 'x', 1.5, 1.25, '').ok).toBe(true);
    expect(row('start', 1.501, 'x', 1.5, 1.25, '').ok).toBe(false);
  });

  it('have a middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});
