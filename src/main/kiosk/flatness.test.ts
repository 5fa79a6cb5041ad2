import { describe, expect, it } from 'vitest';
import { isFlat } from './flatness';

const picture = (...pixels: readonly (readonly [number, number, number])[]) =>
  new Uint8Array(pixels.flatMap((pixel) => [...pixel, 255]));

describe('a screen with nothing on it', () => {
  it('is white, or any other one colour, but for a little noise', () => {
    expect(isFlat(picture([255, 255, 255], [255, 254, 255], [253, 255, 255]))).toBe(true);
    expect(isFlat(picture([50, 42, 16], [50, 42, 16]))).toBe(true);
  });
  it('is not one with a slide, one that sleeps, or one that could not be looked at', () => {
    expect(isFlat(picture([255, 255, 255], [50, 42, 16]))).toBe(false);
    expect(isFlat(picture([0, 0, 0], [0, 0, 0]))).toBe(false);
    expect(isFlat(new Uint8Array())).toBe(false);
  });
});
