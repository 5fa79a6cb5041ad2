/** Compiles `resources/content` into `out/content`: facts, sources, and one file per language, so that a kiosk opens five files to start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/domain/content';
import { hashOf } from '../../src/main/content/hash-of';
import { readContent } from './read-content';

const target = join('out', 'content');
const { raw, issues } = readContent(join('resources', 'content'));
const found = [...issues, ...buildCatalogue(raw, hashOf).issues];
for (const { file, field, reason } of found) console.error(`content: ${file} ${field}: ${reason}`);

mkdirSync(target, { recursive: true });
const write = (name: string, value: unknown) => {
  writeFileSync(join(target, name), JSON.stringify(value));
};
write('facts.json', raw.facts);
write('sources.json', raw.sources);
for (const [language, words] of Object.entries(raw.words)) write(`${language}.json`, words);
console.log(`content: compiled ${Object.keys(raw.words).length} languages, ${found.length} problems`);
