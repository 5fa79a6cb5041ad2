/** Settings as a file holds them: any version, any shape. */
export type Stored = Readonly<Record<string, unknown>>;

/** Step n turns version n into n + 1. Append only: a released step is never edited. Version 0 is a file without a version. */
const steps: readonly ((stored: Stored) => Stored)[] = [(stored) => stored];

/** The version this release writes. */
export const currentVersion = steps.length;

/** A stored file brought to the current version. Not for files from a newer release: those are refused before. */
export function migrate(stored: Stored): Stored {
  const from = typeof stored.version === 'number' && stored.version >= 0 ? Math.floor(stored.version) : 0;
  return { ...steps.slice(from).reduce((result, step) => step(result), stored), version: currentVersion };
}
