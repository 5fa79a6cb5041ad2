import { spawnSync } from 'node:child_process';

/** What the dynamic linker could not satisfy: libraries by file name, and sentences about libraries that are too old. */
export interface Unsatisfied {
  readonly missing: readonly string[];
  readonly tooOld: readonly string[];
}

/** Reads what `ldd` prints (standard output and error together). */
export function parseLdd(output: string): Unsatisfied {
  const lines = output.split('\n').map((line) => line.trim());
  const missing = lines.flatMap((line) => /^(\S+) => not found$/.exec(line)?.[1] ?? []);
  const tooOld = lines.filter((line) => /: version `[^']+' not found/.test(line));
  return { missing: [...new Set(missing)], tooOld: [...new Set(tooOld)] };
}

/** Asks the dynamic linker what `executable` lacks on this machine. Linux only. */
export function missingLibraries(executable: string): Unsatisfied {
  const { stdout, stderr, error } = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  // Without ldd there is nothing to ask; starting Electron will name the first library it lacks.
  return error ? { missing: [], tooOld: [] } : parseLdd(`${stdout}\n${stderr}`);
}
