import { describe, expect, it } from 'vitest';
import { fromPlaywright } from './from-playwright';
import { fromVitest } from './from-vitest';
import { summary } from './summary';
import type { TestResult } from './test-result';

const test = (name: string, outcome: TestResult['outcome'], seconds: number): TestResult => ({ name, outcome, seconds });

describe('the end of npm test', () => {
  it('is one line with what passed and what failed', () => {
    const steps = [
      { name: 'check', ok: true, results: [test('a', 'passed', 0.1), test('b', 'passed', 0.2)] },
      { name: 'build', ok: true, results: [] },
      { name: 'test:e2e', ok: false, results: [test('c', 'failed', 3), test('d', 'skipped', 0)] },
    ];
    const { lines, failed } = summary(steps);
    expect(lines.at(-1)).toBe('2 passed, 1 failed');
    expect(lines).toContain('FAILED  c');
    expect(lines).toContain('1 skipped');
    expect(failed).toBe(1);
  });

  it('counts a step that failed without a failed test, so that formatting cannot fail in silence', () => {
    const { lines, failed } = summary([{ name: 'check', ok: false, results: [test('a', 'passed', 0.1)] }]);
    expect(lines).toContain('FAILED  check (see above)');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(failed).toBe(1);
  });

  it('names the ten slowest tests, the slowest first', () => {
    const results = Array.from({ length: 12 }, (_, i) => test(`t${i}`, 'passed', i));
    const { lines } = summary([{ name: 'check', ok: true, results }]);
    const named = lines.filter((line) => line.includes(' s  ')).map((line) => line.trim());
    expect(named).toHaveLength(10);
    expect(named[0]).toBe('11.00 s  t11');
  });
});

describe('the unit tests’ report', () => {
  const report = (status: string, assertionResults: unknown[]) => ({
    testResults: [{ name: '/here/src/a.test.ts', status, assertionResults }],
  });

  it('gives each test its file, outcome and time', () => {
    const tests = [
      { fullName: 'a touch wakes', status: 'passed', duration: 1500 },
      { fullName: 'a tap', status: 'failed', duration: 2 },
      { fullName: 'later', status: 'pending' },
    ];
    expect(fromVitest(report('failed', tests), '/here')).toEqual([
      test('src/a.test.ts › a touch wakes', 'passed', 1.5),
      test('src/a.test.ts › a tap', 'failed', 0.002),
      test('src/a.test.ts › later', 'skipped', 0),
    ]);
  });

  it('counts a file that could not be read', () => {
    expect(fromVitest(report('failed', []), '/here')).toEqual([test('src/a.test.ts (the file itself)', 'failed', 0)]);
  });

  it('is refused when it is something else', () => {
    expect(() => fromVitest({}, '/here')).toThrow();
  });
});

describe('the end-to-end report', () => {
  it('gives tests in nested groups their path, adds up retries, and counts errors outside tests', () => {
    const spec = (title: string, status: string, ...durations: number[]) => ({
      title,
      tests: [{ status, results: durations.map((duration) => ({ duration })) }],
    });
    const report = {
      suites: [
        {
          title: 'touch.spec.ts',
          specs: [spec('opens', 'expected', 1000)],
          suites: [
            {
              title: 'in Arabic',
              specs: [spec('opens', 'flaky', 4000, 1000), spec('closes', 'unexpected', 10), spec('turns', 'skipped')],
            },
          ],
        },
      ],
      errors: [{ message: 'No tests found' }],
    };
    expect(fromPlaywright(report)).toEqual([
      test('e2e › touch.spec.ts › opens', 'passed', 1),
      test('e2e › touch.spec.ts › in Arabic › opens', 'passed', 5),
      test('e2e › touch.spec.ts › in Arabic › closes', 'failed', 0.01),
      test('e2e › touch.spec.ts › in Arabic › turns', 'skipped', 0),
      test('outside any test: No tests found', 'failed', 0),
    ]);
  });
});
