import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPress, isOpened, pressesToOpen } from './unlock-gesture';
import { inFours, isTooEasy, padDigits } from './pin';
import type { Presses } from './unlock-gesture';

describe('a PIN', () => {
  it.each(['000000', '123456', '654321', '890123', '121212', '123123', '9876543210'])('%s is too easy', (pin) => {
    expect(isTooEasy(pin)).toBe(true);
  });
  it.each(['482915', '135790', '112358', '7012345'])('%s will do', (pin) => {
    expect(isTooEasy(pin)).toBe(false);
  });
});

it('a recovery code is read in fours', () => {
  expect(inFours('1234567890123456')).toBe('1234 5678 9012 3456');
});

it('the pad has each digit once, shuffled or not', () => {
  expect(padDigits(false, () => 0.5)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (draws) => {
      const shuffled = padDigits(true, () => draws.next().value as number);
      expect([...shuffled].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }),
    { numRuns: 50 },
  );
});

describe('the staff door', () => {
  const press = (...moments: number[]) => moments.reduce<Presses>(afterPress, []);

  it('opens after five presses in a row', () => {
    expect(pressesToOpen).toBe(5);
    expect(isOpened(press(0, 300, 600, 900))).toBe(false);
    expect(isOpened(press(0, 300, 600, 900, 1200))).toBe(true);
  });

  it('stays shut for slow presses, a bouncing screen and a clock set back', () => {
    expect(isOpened(press(0, 1500, 3000, 4500, 6000, 7500))).toBe(false);
    expect(isOpened(press(0, 20, 40, 60, 70, 75))).toBe(false);
    expect(isOpened(press(5000, 5300, 5600, 5900, 100))).toBe(false);
  });
});
