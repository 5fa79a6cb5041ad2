import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from '../runtime';

/** All that the build reads, except what npm installs, which the lock file stands for. */
const INPUTS = ['src', 'locales', 'resources', 'scripts/content', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Written after a build that went through, so that one that broke off half-way is not taken for a whole one. */
const STAMP = path.join('out', 'built');

/** Runs `npm run build` in `root` unless nothing has changed since it last went through here. Throws when the build fails. */
export async function buildIfNeeded(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const stamp = path.join(root, STAMP);
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  const changedAt = Math.max(...INPUTS.map((input) => newestChange(path.join(root, input))));
  if (builtAt !== undefined && changedAt < builtAt) return;

  const startedAt = new Date();
  const code = await runNpm(['run', 'build'], { cwd: root, env });
  if (code !== 0) throw new Error(`The build failed (npm run build ended with ${code}).`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  // Whatever was saved while the build ran may not be in it.
  utimesSync(stamp, startedAt, startedAt);
}

/** When anything at or below `file` last changed, in ms since 1970; 0 where there is nothing. A folder's own time tells of removed files. */
export function newestChange(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
