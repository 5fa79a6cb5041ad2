import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleContent } from '../../domain/content';
import type { ContentIssue, RawContent } from '../../domain/content';

/** Characters. Larger than the translations of a whole kind can be: a file that is no content is not read into memory. */
const largestFile = 2_000_000;

/**
 * A clinic's own items, in the layout of the kiosk's own content (`domain/content/content-files`). A file that is not JSON, is far too large
 * or stands where none belongs is named in `issues` and left out. A folder that is not there gives nothing.
 */
export async function readClinicFolder(
  folder: string,
): Promise<{ readonly raw: RawContent; readonly issues: readonly ContentIssue[] }> {
  const unreadable: ContentIssue[] = [];
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]); // no such folder is the usual case
  const files: (readonly [string, unknown])[] = [];
  for (const path of names.map((name) => name.replaceAll('\\', '/')).toSorted()) {
    const file = join(folder, path);
    try {
      const found = await stat(file);
      if (found.isDirectory()) continue;
      if (found.size > largestFile) throw new Error('is far too large for content');
      files.push([path, JSON.parse(await readFile(file, 'utf8')) as unknown]);
    } catch (error) {
      unreadable.push({ file: path, field: '', reason: error instanceof Error ? error.message : 'cannot be read' });
    }
  }
  const { raw, issues } = assembleContent(files);
  return { raw, issues: [...unreadable, ...issues] };
}
