/**
 * Compiles `resources/content` and the translations in `locales` into `out/content`: facts, sources, and one file per language, so that a kiosk opens few files to start;
 * and, checked already, what the loop shows, with the hashes of all that was checked (see `ready-loop`).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue, loopPack } from '../../src/domain/content';
import { writtenLanguages } from '../../src/domain/language';
import { readSwitches } from '../../src/domain/sign-off';
import { hashOf } from '../../src/main/content/hash-of';
import { checkedFile, digestOf, loopFile } from '../../src/main/content/ready-loop';
import { readContent } from './read-content';
import { readSwitchFiles } from './read-switches';

const target = join('out', 'content');
const { raw, issues } = readContent(join('resources', 'content'));
const catalogue = buildCatalogue(raw, hashOf);
const found = [...issues, ...catalogue.issues];
for (const { file, field, reason } of found) console.error(`content: ${file} ${field}: ${reason}`);

mkdirSync(target, { recursive: true });
const digests: Record<string, string> = {};
const write = (name: string, value: unknown) => {
  const text = JSON.stringify(value);
  digests[name] = digestOf(text);
  writeFileSync(join(target, name), text);
};
write('facts.json', raw.facts);
write('sources.json', raw.sources);
write('switches.json', readSwitches(readSwitchFiles(join('resources', 'content'))));
for (const [language, words] of Object.entries(raw.words)) write(`${language}.json`, words);
for (const language of writtenLanguages) write(loopFile(language), loopPack(catalogue.pack(language)));
// Content with a problem is never taken as checked: the kiosk looks at every item of it, and names what it leaves out.
rmSync(join(target, checkedFile), { force: true });
if (found.length === 0) write(checkedFile, digests);
console.log(`content: compiled ${Object.keys(raw.words).length} languages, ${found.length} problems`);
