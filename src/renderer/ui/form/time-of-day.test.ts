import { describe, expect, it } from 'vitest';
import { parseTime, stepTime } from './time-of-day';

describe('a time of day', () => {
  it.each([
    ['8', '08:00'],
    ['08', '08:00'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['8:30', '08:30'],
    ['08.30', '08:30'],
    ['23:59', '23:59'],
    ['0', '00:00'],
  ])('is read from %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '8:75', '99', 'soon', '12345'])('is not read from "%s"', (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });

  it('goes from quarter to quarter, round midnight too', () => {
    expect(stepTime('08:20', 15, 1)).toBe('08:30');
    expect(stepTime('08:20', 15, -1)).toBe('08:15');
    expect(stepTime('08:30', 15, 1)).toBe('08:45');
    expect(stepTime('00:00', 15, -1)).toBe('23:45');
    expect(stepTime('23:50', 15, 1)).toBe('00:00');
  });
});
