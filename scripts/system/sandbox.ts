import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * The switches that Chromium's sandbox needs here: none, but for root, whom it refuses. That is for development (these scripts are
 * nothing else) and said aloud. Throws with the remedy where an ordinary user is barred from sandboxing.
 */
export function sandboxFlags(distPath: string): string[] {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    console.error('NOTICE  Running as root, so without Chromium’s sandbox (--no-sandbox). A kiosk must run as an ordinary user.');
    return ['--no-sandbox'];
  }
  const helper = path.join(distPath, 'chrome-sandbox');
  const stats = statSync(helper, { throwIfNoEntry: false });
  const isSetuidRoot = stats?.uid === 0 && (stats.mode & 0o4000) !== 0;
  if (isSetuidRoot || hasUserNamespaces()) return [];
  throw new Error(
    'This system keeps ordinary users from sandboxing (no user namespaces). ' +
      `Let an administrator run this once, then start again:\n\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`,
  );
}

/** Mapping to root needs rights inside the new namespace, which some systems take away while they allow the namespace itself. */
function hasUserNamespaces(): boolean {
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0;
}
