import { expect, it } from 'vitest';
import { nowShowing } from '../../src/domain/playlist';
import type { Plan } from '../../src/domain/playlist';
import { slideTimes } from './slide-times';

it('the tour finds each slide of a language once, at a time when it shows', () => {
  const plan: Plan = {
    timeZone: 'UTC',
    languages: ['en', 'ar'],
    entries: [
      { slide: 'L01', seconds: 10 },
      { slide: 'L09', seconds: 14 },
    ],
  };
  const times = slideTimes(plan, 'ar', Date.UTC(2026, 0, 1, 12));
  expect(times.map(({ slide }) => slide).sort()).toEqual(['L01', 'L09']);
  for (const { slide, at } of times) expect(nowShowing(plan, at)).toMatchObject({ slide, language: 'ar' });
});
