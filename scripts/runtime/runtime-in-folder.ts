import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Runtime } from './runtime';

/** Where Electron's executable stands inside an unpacked release, by platform. */
export function executableName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? path.join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron';
}

/** The runtime in `distPath`, or undefined when no executable stands there. */
export function runtimeInFolder(distPath: string, kind: Runtime['kind']): Runtime | undefined {
  const executable = path.join(distPath, executableName(process.platform));
  if (!existsSync(executable)) return undefined;
  const versionFile = path.join(distPath, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { path: executable, distPath, version, kind };
}
