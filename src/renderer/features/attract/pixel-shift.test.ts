import { describe, expect, it } from 'vitest';
import { pixelShift } from './pixel-shift';

describe('the pixelShift against burn-in', () => {
  it('visits twelve places within half a rem, and comes round', () => {
    const places = Array.from({ length: 12 }, (_, step) => pixelShift(step));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
    for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThanOrEqual(0.251);
    expect(pixelShift(12)).toEqual(pixelShift(0));
  });
});
