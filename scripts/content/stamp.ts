/**
 * Stamps translations with the hash of the English they were made from: `tsx scripts/content/stamp.ts es [ID …]`. Run it after a
 * translation has been made or looked at again, never to silence a stale one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, kinds } from '../../src/domain/content';
import type { Kind } from '../../src/domain/content';
import { words as wordsSchemas } from '../../src/domain/content/schema';
import { hashOf } from '../../src/main/content/hash-of';
import { readContent } from './read-content';

const [language, ...ids] = process.argv.slice(2);
if (language === undefined) throw new Error('Say which language to stamp, for example: tsx scripts/content/stamp.ts es');
const root = join('resources', 'content');
const { raw } = readContent(root);
let stamped = 0;
for (const kind of kinds as readonly Kind[]) {
  for (const [id, english] of Object.entries(raw.words.en?.[kind] ?? {})) {
    if (ids.length > 0 && !ids.includes(id)) continue;
    const file = join(root, kind, id, `${language}.json`);
    const parsed = wordsSchemas[kind].safeParse(english);
    let stored: Record<string, unknown>;
    try {
      stored = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    } catch {
      console.log(`${file}: not translated yet`);
      continue;
    }
    if (!parsed.success) throw new Error(`${kind}/${id}: mend the English first`);
    const madeFrom = hashOf(canonical(parsed.data));
    if (stored.madeFrom === madeFrom) continue;
    const { translatedBy = 'computer', ...rest } = stored;
    delete rest.madeFrom;
    writeFileSync(file, `${JSON.stringify({ madeFrom, translatedBy, ...rest }, null, 2)}\n`);
    stamped += 1;
  }
}
console.log(`${language}: ${stamped} translations stamped`);
