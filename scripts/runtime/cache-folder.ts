import path from 'node:path';

/** The user's cache for this product, as the XDG base directory specification says: an absolute XDG_CACHE_HOME, else ~/.cache. */
export function cacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  const fromEnv = env.XDG_CACHE_HOME;
  return path.join(fromEnv && path.isAbsolute(fromEnv) ? fromEnv : path.join(home, '.cache'), 'crampwise');
}
