import { spawnSync } from 'node:child_process';
import { install, installCommand, isKnownPackage, refreshLists } from './apt';
import { missingLibraries } from './missing-libraries';
import { packagesFor } from './packages-for';

/** What the system must have before Electron can start. */
export interface Need {
  /** Electron's executable. */
  readonly electron: string;
  /** True when there is no display to draw on, and Xvfb has to be one. */
  readonly virtualDisplay: boolean;
}

/**
 * Sees to it that Electron can start: installs what is missing where it may, else throws with the exact command to run.
 * Other systems than Linux bring everything with them.
 */
export function ensureSystem(need: Need): void {
  if (process.platform !== 'linux') return;
  const libraries = missingLibraries(need.electron);
  if (libraries.tooOld.length > 0) {
    throw new Error(`This system's libraries are too old for Electron:\n  ${libraries.tooOld.join('\n  ')}`);
  }
  const missing = [...libraries.missing, ...(need.virtualDisplay && !hasXvfb() ? ['Xvfb'] : [])];
  if (missing.length === 0) return;

  console.error(`This machine lacks ${missing.join(', ')}.`);
  refreshLists();
  const packages = packagesFor(missing, isKnownPackage);
  const command = installCommand(packages, process.getuid?.() === 0);
  const installed = packages.length === 0 ? ({ ok: false, reason: 'failed' } as const) : install(packages);
  if (!installed.ok) throw new Error(explanation(installed.reason, missing, command));

  const left = missingLibraries(need.electron).missing;
  if (left.length > 0) throw new Error(`After installing ${packages.join(' ')}, this machine still lacks ${left.join(', ')}.`);
}

function explanation(reason: 'not-debian' | 'not-allowed' | 'failed', missing: readonly string[], command: string): string {
  switch (reason) {
    case 'not-debian':
      return `There is no apt-get here. Install what your system calls these, then start again: ${missing.join(', ')}`;
    case 'not-allowed':
      return `Installing needs an administrator. Run this, then start again:\n\n  ${command}\n`;
    case 'failed':
      return `Installing did not work. Run this yourself to see why, then start again:\n\n  ${command}\n`;
  }
}

function hasXvfb(): boolean {
  return !spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error;
}
