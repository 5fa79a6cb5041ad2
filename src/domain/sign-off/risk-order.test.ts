import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../content';
import { inOrderOfRisk, riskOf } from './risk-order';

const item = (key: string, facts: object) => ({ key, entry: { facts: { id: key, ...facts } } as unknown as Entry });
const items = [
  item('topics/causes', { order: 1 }),
  item('questions/Q001', { safety: [], signs: [] }),
  item('questions/Q030', { safety: ['magnesium-warning'], signs: [] }),
  item('questions/Q037', { safety: [], signs: [], reviewerSwitch: 'quinine' }),
  item('remedies/quinine', { order: 9, grade: 'not-advised', safety: [] }),
  item('lines/disclaimer', { tone: 'note' }),
  item('lines/quinine-warning', { tone: 'warning' }),
  item('moments/M1', { order: 1, safety: [] }),
  item('warnings/RF-B1', { tier: 'visit', order: 1 }),
  item('warnings/RF-U1', { tier: 'today', order: 1 }),
  item('warnings/RF-E2', { tier: 'emergency', order: 2 }),
  item('warnings/RF-E1', { tier: 'emergency', order: 1 }),
];

describe('the walk through sign-off', () => {
  it('begins with the signs that call for an ambulance, and goes on with the warnings about medicines', () => {
    expect(inOrderOfRisk(items).map(({ key }) => key)).toEqual([
      'warnings/RF-E1',
      'warnings/RF-E2',
      'warnings/RF-U1',
      'warnings/RF-B1',
      'lines/quinine-warning',
      'moments/M1',
      'remedies/quinine',
      'questions/Q037',
      'questions/Q030',
      'lines/disclaimer',
      'questions/Q001',
      'topics/causes',
    ]);
  });

  it('is the same whatever order the texts come in, and never leads from less harm to more', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items), (some) => {
        const walk = inOrderOfRisk(some);
        expect(walk).toHaveLength(some.length);
        for (const [at, one] of walk.slice(1).entries()) expect(riskOf(one)).toBeGreaterThanOrEqual(riskOf(walk[at] ?? one));
      }),
    );
  });
});
