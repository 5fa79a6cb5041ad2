/**
 * Stamps translations with the hash of the English they were made from: `tsx scripts/content/stamp.ts es [ID …]`. Run it after a
 * translation has been made or looked at again, never to silence a stale one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, kinds } from '../../src/domain/content';
import type { Kind } from '../../src/domain/content';
import { words as wordsSchemas } from '../../src/domain/content/schema';
import { hashOf } from '../../src/main/content/hash-of';
import { readContent } from './read-content';

const [language, ...ids] = process.argv.slice(2);
if (language === undefined) throw new Error('Say which language to stamp, for example: tsx scripts/content/stamp.ts es');
const { raw } = readContent(join('resources', 'content'));
let stamped = 0;
for (const kind of kinds as readonly Kind[]) {
  const file = join('locales', language, 'content', `${kind}.json`);
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>) : {};
  const before = stamped;
  for (const [id, english] of Object.entries(raw.words.en?.[kind] ?? {})) {
    if (ids.length > 0 && !ids.includes(id)) continue;
    const translation = stored[id];
    const parsed = wordsSchemas[kind].safeParse(english);
    if (!parsed.success) throw new Error(`${kind}/${id}: mend the English first`);
    if (translation === undefined) {
      console.log(`${file} ${id}: not translated yet`);
      continue;
    }
    const madeFrom = hashOf(canonical(parsed.data));
    if (translation.madeFrom === madeFrom) continue;
    const { translatedBy = 'computer', ...rest } = translation;
    stored[id] = { translatedBy, ...rest, madeFrom };
    stamped += 1;
  }
  if (stamped > before) writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
}
console.log(`${language}: ${stamped} translations stamped`);
