import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from '../runtime';

/** All that the build reads, except what npm installs, which the lock file stands for. */
const INPUTS = ['src', 'locales', 'resources', 'scripts/content', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** One file of each part of the build. The oldest counts: a build that broke off, or a save while it ran, must not pass for a whole one. */
const OUTPUTS = ['out/content/facts.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Runs `npm run build` in `root` unless nothing has changed since. Throws when the build fails. */
export async function buildIfNeeded(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const changedAt = Math.max(...INPUTS.map((input) => newestChange(path.join(root, input))));
  const builtAt = Math.min(...OUTPUTS.map((output) => newestChange(path.join(root, output))));
  if (changedAt < builtAt) return;
  const code = await runNpm(['run', 'build'], { cwd: root, env });
  if (code !== 0) throw new Error(`The build failed (npm run build ended with ${code}).`);
}

/** When anything at or below `file` last changed, in ms since 1970; 0 where there is nothing. A folder's own time tells of removed files. */
export function newestChange(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
