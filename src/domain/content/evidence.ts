import type { Certainty, Grade } from './ids';

/** How many of five bars a certainty fills (docs/rules.md, rule 2). */
const filled = { high: 5, moderate: 4, low: 3, 'low-very-low': 2, 'very-low': 1, none: 1 } as const satisfies Record<
  Certainty,
  number
>;

/** The bars beside a verdict, 1 to 5; none where clinics agree without studies, or where harm overrides certainty (docs/rules.md, rule 2). */
export function barsOf(grade: Grade, certainty: Certainty): 1 | 2 | 3 | 4 | 5 | undefined {
  return grade === 'expert' || grade === 'not-advised' ? undefined : filled[certainty];
}
