import { expect, it } from 'vitest';
import type { LoopEntry } from '../schedule';
import { passSeconds, timesSeen } from './cycle';
import type { Plan } from './plan';

const planWith = (entries: readonly (Partial<LoopEntry> & { readonly of: string })[]): Plan => ({
  timeZone: 'UTC',
  languages: ['en', 'ar'],
  loops: [
    {
      id: 'default',
      name: '',
      transition: 'fade',
      entries: entries.map(({ of, seconds = 10, weight, languages }) => ({
        kind: 'slide' as const,
        slide: of,
        seconds,
        weight: weight ?? 1,
        ...(languages && { languages }),
      })),
    },
  ],
  rules: [],
  hours: [],
  closedDays: [],
  closedScreen: 'off',
  announcements: {},
  overrides: { quiet: false },
  notBefore: 0,
});

it('a round is as long as what shows in it, on average over the languages', () => {
  const plan = planWith([
    { of: 'L01', seconds: 20, languages: ['ar'] },
    { of: 'L02', weight: 2 },
    { of: 'L09', seconds: 14 },
  ]);
  expect(passSeconds(plan, 'default', 0)).toBe((34 + 54) / 2);
});

it('somebody who waits sees each slide as often as the round fits into the wait', () => {
  expect(
    timesSeen(
      planWith([
        { of: 'L01', seconds: 100 },
        { of: 'L09', seconds: 53 },
      ]),
      'default',
      20,
      0,
    ),
  ).toBe(8);
  expect(timesSeen(planWith([]), 'default', 20, 0)).toBe(0);
});
