import { describe, expect, it } from 'vitest';
import { dateIn } from './date-in';

describe('a date', () => {
  it('has its month in the words of the language, and Western digits', () => {
    expect(dateIn('en', '2026-11-22')).toBe('November 22, 2026');
    expect(dateIn('es', '2026-11-22')).toContain('noviembre');
    expect(dateIn('ar', '2026-11-22')).toMatch(/22.*2026/);
  });
});
