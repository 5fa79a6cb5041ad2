/**
 * Writes the search index of each written language to `out/content/search-<language>.json`. The kiosk uses one as long as it fits the
 * content it shows; else a worker builds another.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/domain/content';
import { writtenLanguages } from '../../src/domain/language';
import { buildIndex, fingerprintOf } from '../../src/domain/search';
import { hashOf } from '../../src/main/content/hash-of';
import { readContent } from './read-content';
import { searchLanguageOf, searchTexts } from './search-texts';

const target = join('out', 'content');
const { raw } = readContent(join('resources', 'content'));
const catalogue = buildCatalogue(raw, hashOf);
mkdirSync(target, { recursive: true });
for (const language of writtenLanguages) {
  const pack = catalogue.pack(language);
  const texts = searchTexts(pack, language);
  writeFileSync(
    join(target, `search-${language}.json`),
    buildIndex(texts, await searchLanguageOf(language), fingerprintOf(pack, language)),
  );
  console.log(`search: ${texts.length} items in ${language}`);
}
