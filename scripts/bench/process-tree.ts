import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second that /proc counts CPU time in; 100 on every Linux that Electron runs on. */
const ticksPerSecond = 100;

const readStat = (pid: number) => {
  try {
    // The name may hold spaces and brackets: fields are counted from behind its closing bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

/** A process and all that it started, and they started. */
function treeOf(root: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(readStat(Number(name))?.[1])]),
  );
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** Memory of a process tree in MB: proportional set size, so that what processes share counts once. */
export function memoryMb(root: number): number {
  const kilobytes = treeOf(root).map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, part) => sum + part, 0) / 1024;
}

/** CPU time a process tree has used so far, in seconds. */
export function cpuSeconds(root: number): number {
  const ticks = treeOf(root).map((pid) => {
    const stat = readStat(pid);
    return Number(stat?.[11] ?? 0) + Number(stat?.[12] ?? 0);
  });
  return ticks.reduce((sum, part) => sum + part, 0) / ticksPerSecond;
}
