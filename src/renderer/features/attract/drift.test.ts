import { describe, expect, it } from 'vitest';
import { drift } from './drift';

describe('the drift against burn-in', () => {
  it('visits twelve places within half a rem, and comes round', () => {
    const places = Array.from({ length: 12 }, (_, step) => drift(step));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
    for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThanOrEqual(0.251);
    expect(drift(12)).toEqual(drift(0));
  });
});
