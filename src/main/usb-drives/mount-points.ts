import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Linux desktops and udisks mount what is plugged in. */
const roots = ['/media', '/run/media', '/mnt'];

/** File systems that hold no files of people's. */
const systemKinds = ['autofs', 'cgroup', 'cgroup2', 'devpts', 'devtmpfs', 'mqueue', 'overlay', 'proc', 'sysfs', 'tmpfs'];

/** The mount points in the text of `/proc/self/mountinfo` that removable drives may have. */
export function mountPointsIn(mountInfo: string): readonly string[] {
  const found = mountInfo.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const point = unescape(before.split(' ')[4] ?? '');
    const isOurs = roots.some((root) => point === root || point.startsWith(`${root}/`));
    return isOurs && !systemKinds.includes(after.split(' ')[0] ?? '') ? [point] : [];
  });
  return [...new Set(found)];
}

/** The kernel writes spaces, tabs, line ends and backslashes in octal. */
const unescape = (point: string) =>
  point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/**
 * Where drives are mounted now. `extraFolder` is a folder whose own folders count as drives too: for machines that mount elsewhere.
 * Nothing here throws.
 */
export async function mountPoints(extraFolder: string | undefined): Promise<readonly string[]> {
  const mounted = mountPointsIn(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''));
  if (extraFolder === undefined) return mounted;
  const inside = await readdir(extraFolder, { withFileTypes: true }).catch(() => []);
  return [...mounted, ...inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(extraFolder, name))];
}
