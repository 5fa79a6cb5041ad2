import { describe, expect, it } from 'vitest';
import { addMinutes, parseTime, timeText } from './time-of-day';

describe('a time of day', () => {
  it.each([
    ['8', 480],
    ['08', 480],
    ['830', 510],
    ['0830', 510],
    ['8:30', 510],
    ['08.30', 510],
    ['23:59', 1439],
    ['0', 0],
  ])('is read from %s', (typed, minutes) => {
    expect(parseTime(typed)).toBe(minutes);
  });

  it.each(['', '24:00', '8:75', '99', 'soon', '12345'])('is not read from "%s"', (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });

  it('reads back what it writes, every minute of the day', () => {
    for (let minute = 0; minute < 1440; minute += 1) expect(parseTime(timeText(minute))).toBe(minute);
  });

  it('goes round midnight in steps', () => {
    expect(addMinutes(0, -15)).toBe(1425);
    expect(addMinutes(1430, 15)).toBe(5);
  });
});
