/**
 * `npm run package`: the kiosk as a folder and a tar.gz in dist/, for Linux x64. electron-builder lays out the folder; its own archive
 * step downloads a 7-Zip first, so the archive is made with tar.
 */
import { build, Platform } from 'electron-builder';
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packageName } from './package/package-name';
import { environmentFor, findRuntime, runNpm } from './runtime';

if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('Packages are made on Linux x64.');

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const about = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
  devDependencies: { electron: string };
};

const runtime = await findRuntime();
if ((await runNpm(['run', 'build'], { cwd: root, env: environmentFor(runtime, process.env) })) !== 0) process.exit(1);

const name = packageName({ version: about.version, electron: runtime.version, pinnedElectron: about.devDependencies.electron });
const folder = path.join(dist, name);
for (const old of [folder, `${folder}.tar.gz`]) rmSync(old, { recursive: true, force: true });

await build({
  projectDir: root,
  targets: Platform.LINUX.createTarget('dir'),
  config: {
    electronDist: runtime.distPath,
    electronVersion: runtime.version,
    // Left in place when Electron comes from a folder; the app does not need it.
    afterPack: ({ appOutDir }) => rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
  },
});
renameSync(path.join(dist, 'linux-unpacked'), folder);
// Owner and order are fixed, so that they do not depend on who packs.
execFileSync('tar', ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '-czf', `${folder}.tar.gz`, '-C', dist, name]);
console.log(`\nElectron ${runtime.version} (${runtime.kind})\n${folder}\n${folder}.tar.gz`);
