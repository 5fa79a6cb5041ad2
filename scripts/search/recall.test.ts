import { describe, expect, it } from 'vitest';
import { parseQueries, recallOf } from './recall';

describe('an evaluation set', () => {
  it('is language, question and pattern, with tabs between', () => {
    const { queries, troubles } = parseQueries(
      '# people ask\nen\tgatorade\tdrinks with\n\nxx\ta\tb\nen\tno pattern\nen\ta\t(\n',
      ['en'],
    );
    expect(queries.map(({ query }) => query)).toEqual(['gatorade']);
    expect(troubles).toEqual([
      '4: there is no language xx',
      '5: a line has a language, a question and a pattern, with tabs between',
      '6: ( is no regular expression',
    ]);
  });

  it('gives the share of questions that the first findings satisfy, and what was missed', () => {
    const { queries } = parseQueries('en\ta\tone\nen\tb\ttwo\nen\tc\tfour\nen\td\tnowhere', ['en']);
    const found: Readonly<Record<string, readonly string[]>> = { a: ['One'], b: ['x', 'Two'], c: ['x', 'y', 'z', 'Four'] };
    const recall = recallOf(queries, (typed) => found[typed] ?? [], ['One', 'Two', 'Four']);
    expect([recall.at1, recall.at3, recall.at5]).toEqual([0.25, 0.5, 0.75]);
    expect(recall.missed.map(({ query }) => query)).toEqual(['c', 'd']);
    expect([...recall.satisfiable].map(({ query }) => query)).toEqual(['a', 'b', 'c']);
  });
});
