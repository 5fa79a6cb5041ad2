import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Runtime } from './runtime';
import { runtimeInFolder } from './runtime-in-folder';

type Release = { ok: true; runtime: Runtime } | { ok: false; reason: string };

/** Long enough for 120 MB at 5 Mbit/s; a host that cannot be reached usually says so within a second. */
const DOWNLOAD_LIMIT_MS = 200_000;

/** A host that swallows packets would cost the limit at every start, so a failure is remembered for a day. */
const REMEMBER_FAILURE_MS = 24 * 60 * 60 * 1000;

const require = createRequire(import.meta.url);

/** The pinned Electron, downloaded by its own package at first use. `cache` keeps the note of a failed try. */
export async function releaseRuntime(cache: string): Promise<Release> {
  const packageFolder = path.dirname(require.resolve('electron/package.json'));
  const here = runtimeInFolder(path.join(packageFolder, 'dist'), 'release');
  const { version } = require('electron/package.json') as { version: string };
  if (here?.version === version) return { ok: true, runtime: here };

  const failureNote = path.join(cache, `electron-${version}.unreachable`);
  if (isRecent(failureNote)) return { ok: false, reason: `it failed within the last day; delete ${failureNote} to try again` };

  console.error(`Fetching Electron ${version} (about 120 MB, once) ...`);
  const failure = await download(packageFolder);
  const fetched = failure === undefined ? runtimeInFolder(path.join(packageFolder, 'dist'), 'release') : undefined;
  if (fetched) {
    rmSync(failureNote, { force: true });
    return { ok: true, runtime: fetched };
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(failureNote, `${failure ?? 'no executable after the download'}\n`);
  return { ok: false, reason: failure ?? 'no executable after the download' };
}

/** Runs the package's own `install-electron` and answers with the reason it failed, or undefined. */
function download(packageFolder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(packageFolder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, DOWNLOAD_LIMIT_MS);
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', (error) => (errors += error.message));
    child.on('close', (code) => {
      clearTimeout(limit);
      if (isLate) resolve(`no end after ${DOWNLOAD_LIMIT_MS / 1000} seconds`);
      else resolve(code === 0 ? undefined : (errors.split('\n').find((line) => line.trim() !== '') ?? `exit code ${code}`));
    });
  });
}

function isRecent(file: string): boolean {
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changedAt !== undefined && Date.now() - changedAt < REMEMBER_FAILURE_MS;
}
