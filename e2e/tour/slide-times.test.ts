import { expect, it } from 'vitest';
import type { Pack } from '../../src/domain/content';
import { slideAt, planOf } from '../../src/domain/playlist';
import { slideTimes } from './slide-times';

it('the tour finds each slide of a language once, at a time when it shows', () => {
  const slide = (id: string, seconds: number) => ({ facts: { id, seconds, locked: false, order: 1 } });
  const slides = { L01: slide('L01', 10), L09: slide('L09', 14) } as unknown as Pack['slides'];
  const plan = planOf({ pack: { slides }, languages: ['en', 'ar'], timeZone: 'UTC' });
  const times = slideTimes(plan, 'ar', Date.UTC(2026, 0, 1, 12));
  expect(times.map(({ slide }) => slide).sort()).toEqual(['L01', 'L09']);
  for (const { slide, at } of times) expect(slideAt(plan, at)).toMatchObject({ slide, language: 'ar' });
});
