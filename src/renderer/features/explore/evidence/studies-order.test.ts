import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../domain/content';
import { orderStudies } from './studies-order';

type Remedy = Entry<'remedies'>;
const remedy = (title: string, facts: Partial<Remedy['facts']>) => ({ words: { title }, facts }) as unknown as Remedy;
const remedies = [
  remedy('Zinc', { grade: 'good', certainty: 'high', group: 'treatment' }),
  remedy('Árnica', { grade: 'no-help', certainty: 'moderate', group: 'prevention' }),
  remedy('Bath', { grade: 'expert', certainty: 'none', group: 'in-the-moment' }),
  remedy('Salt', { grade: 'not-advised', certainty: 'high', group: 'prevention' }),
  remedy('Bark', { grade: 'no-help', certainty: 'high', group: 'treatment' }),
];
const titles = (order: Parameters<typeof orderStudies>[1]) =>
  orderStudies(remedies, order, 'es').map((part) => part.remedies.map(({ words }) => words.title));

describe('the order of the studies', () => {
  it('by name follows the alphabet of the language', () => {
    expect(titles('name')).toEqual([['Árnica', 'Bark', 'Bath', 'Salt', 'Zinc']]);
  });

  it('by how sure we are puts the most bars first, and what has no bars last', () => {
    expect(titles('sure')).toEqual([['Bark', 'Zinc', 'Árnica', 'Bath', 'Salt']]);
  });

  it('by what was found has a part for each grade that occurs', () => {
    expect(orderStudies(remedies, 'found', 'en').map(({ by }) => by)).toEqual(
      ['good', 'no-help', 'expert', 'not-advised'].map((grade) => ({ grade })),
    );
    expect(titles('found')[1]).toEqual(['Árnica', 'Bark']);
  });

  it('by use begins with a cramp right now', () => {
    expect(titles('group')).toEqual([['Bath'], ['Bark', 'Zinc'], ['Árnica', 'Salt']]);
  });
});
