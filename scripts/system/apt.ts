import { spawnSync } from 'node:child_process';

type Installed = { ok: true } | { ok: false; reason: 'not-debian' | 'not-allowed' | 'failed' };

/** Whether this system has a package of that name, as far as its package lists say. */
export function isKnownPackage(name: string): boolean {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0;
}

/** What a person would type to install `packages`. */
export function installCommand(packages: readonly string[], isRoot: boolean): string {
  const sudo = isRoot ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Brings the package lists up to date where we may: a fresh machine often has none. */
export function refreshLists(): void {
  aptGet(['update', '-q']);
}

/** Installs as root, or through a sudo that wants no password. Never asks anybody anything. */
export function install(packages: readonly string[]): Installed {
  // The lock may be held for a while on a machine that is just being set up.
  return aptGet(['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages]);
}

function aptGet(args: readonly string[]): Installed {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error) return { ok: false, reason: 'not-debian' };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return { ok: false, reason: 'not-allowed' };
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
  // Its talk goes to stderr, so that what our scripts print on stdout stays theirs.
  const { status } = spawnSync(program, rest, { stdio: ['ignore', 2, 2] });
  return status === 0 ? { ok: true } : { ok: false, reason: 'failed' };
}
