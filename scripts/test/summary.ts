import type { TestResult } from './test-result';

/** One part of `npm test`: whether it went through, and the tests its report tells of. */
export interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly results: readonly TestResult[];
}

const SLOWEST = 10;

/**
 * What `npm test` says last. The closing line counts tests; a step that failed without a failed test (formatting, the build) counts
 * as one failure, so that '0 failed' means that everything went through.
 */
export function summary(steps: readonly Step[]): { readonly lines: readonly string[]; readonly failed: number } {
  const results = steps.flatMap((step) => step.results);
  const count = (outcome: TestResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const broken = steps.filter((step) => !step.ok && !step.results.some((result) => result.outcome === 'failed'));
  const failed = count('failed') + broken.length;
  const slowest = [...results].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return {
    failed,
    lines: [
      ...(slowest.length > 0
        ? ['The slowest tests:', ...slowest.map(({ name, seconds }) => `${seconds.toFixed(2).padStart(8)} s  ${name}`)]
        : []),
      ...results.filter((result) => result.outcome === 'failed').map(({ name }) => `FAILED  ${name}`),
      ...broken.map(({ name }) => `FAILED  ${name} (see above)`),
      ...(count('skipped') > 0 ? [`${count('skipped')} skipped`] : []),
      '',
      `${count('passed')} passed, ${failed} failed`,
    ],
  };
}
