/** `npm test`: check, build, end-to-end, each even if one before it failed, and at the end what was slow and what failed. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './runtime';
import { fromPlaywright } from './test/from-playwright';
import { fromVitest } from './test/from-vitest';
import { summary, type Step } from './test/summary';
import type { TestResult } from './test/test-result';

const root = path.resolve(import.meta.dirname, '..');
const unitReport = path.join(root, 'out', 'test', 'unit.json');
const endToEndReport = path.join(root, 'out', 'test', 'e2e.json');

/** Runs one npm script; `results` reads the report it leaves, which may be missing when it failed early. */
async function step(script: string, report?: { file: string; read: (json: unknown) => TestResult[] }): Promise<Step> {
  if (report) rmSync(report.file, { force: true });
  console.log(`\n=== npm run ${script}`);
  const code = await runNpm(['run', script], { cwd: root, env: process.env });
  try {
    return { name: script, ok: code === 0, results: report ? report.read(JSON.parse(readFileSync(report.file, 'utf8'))) : [] };
  } catch (error) {
    console.error(`No report from ${script}: ${error instanceof Error ? error.message : String(error)}`);
    return { name: script, ok: false, results: [] };
  }
}

const check = await step('check', { file: unitReport, read: (json) => fromVitest(json, root) });
const build = await step('build');
const endToEnd = build.ok ? [await step('test:e2e', { file: endToEndReport, read: fromPlaywright })] : [];
const { lines, failed } = summary([check, build, ...endToEnd]);
console.log(`\n${lines.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;
