import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/** How Chromium's sandbox stands on this machine for this user. */
export type Sandbox = 'works' | 'root' | 'blocked';

/** Chromium refuses root, and else needs either user namespaces or its helper owned by root with the setuid bit. */
export function sandboxFor(distPath: string): Sandbox {
  if (process.platform !== 'linux') return 'works';
  if (process.getuid?.() === 0) return 'root';
  const helper = statSync(path.join(distPath, 'chrome-sandbox'), { throwIfNoEntry: false });
  if (helper && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return 'works';
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0 ? 'works' : 'blocked';
}

/** What an administrator does, once, where user namespaces are closed to ordinary users. */
export function sandboxRemedy(distPath: string): string {
  const helper = path.join(distPath, 'chrome-sandbox');
  return `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
}
