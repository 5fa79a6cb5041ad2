import { relative } from 'node:path';
import { z } from 'zod';
import type { TestResult } from './test-result';

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), duration: z.number().nullish() })),
    }),
  ),
});

/** Reads vitest's JSON report. A file that fails before its tests exist (a wrong import, say) counts as one failed test. */
export function fromVitest(report: unknown, root: string): TestResult[] {
  return Report.parse(report).testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults.map((test): TestResult => {
      const outcome = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
      return { name: `${file} › ${test.fullName}`, outcome, seconds: (test.duration ?? 0) / 1000 };
    });
    const isExplained = status !== 'failed' || tests.some((test) => test.outcome === 'failed');
    return isExplained ? tests : [...tests, { name: `${file} (the file itself)`, outcome: 'failed' as const, seconds: 0 }];
  });
}
