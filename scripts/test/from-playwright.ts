import { z } from 'zod';
import type { TestResult } from './test-result';

const Suite = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          status: z.enum(['skipped', 'expected', 'unexpected', 'flaky']),
          results: z.array(z.object({ duration: z.number() })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(Suite).optional();
  },
});
type Suite = z.output<typeof Suite>;

const Report = z.object({ suites: z.array(Suite), errors: z.array(z.object({ message: z.string().optional() })) });

/** Reads Playwright's JSON report. An error outside any test counts as one failed test; a test that passed at the second try as passed. */
export function fromPlaywright(report: unknown): TestResult[] {
  const { suites, errors } = Report.parse(report);
  const outside = errors.map(({ message }): TestResult => ({
    name: `outside any test: ${message ?? ''}`,
    outcome: 'failed',
    seconds: 0,
  }));
  return [...suites.flatMap((suite) => testsOf(suite, 'e2e › ')), ...outside];
}

function testsOf(suite: Suite, before: string): TestResult[] {
  const path = `${before}${suite.title}`;
  const here = suite.specs.flatMap((spec) =>
    spec.tests.map((test): TestResult => ({
      name: `${path} › ${spec.title}`,
      outcome: test.status === 'skipped' ? 'skipped' : test.status === 'unexpected' ? 'failed' : 'passed',
      seconds: test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  );
  return [...here, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, `${path} › `))];
}
