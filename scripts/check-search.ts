/**
 * Measures search with questions as people type them and prints recall: the share of questions for which one of the first 1, 3 and 5
 * findings would satisfy. Each language has its own set, `locales/<language>/search-queries.tsv`; `-- --queries FILE` measures another of
 * the same shape. Ends with 1 where recall at 3 is under the hold, and lists what was missed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '../src/domain/content';
import { originalLanguage, writtenLanguages } from '../src/domain/language';
import { buildIndex, findables, loadIndex } from '../src/domain/search';
import { hashOf } from '../src/main/content/hash-of';
import { readContent } from './content/read-content';
import { searchLanguageOf, searchTexts } from './content/search-texts';
import { parseQueries, recallOf, worstRecall } from './search/recall';

const { values } = parseArgs({ options: { queries: { type: 'string' }, all: { type: 'boolean', default: false } } });
/** The least a language's own set may hold. */
const leastQueries = 150;

const catalogue = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const english = new Map(findables(catalogue.pack(originalLanguage)).found.map(({ key, title }) => [key, title]));
const ownSet = (language: string) => join('locales', language, 'search-queries.tsv');
const files = values.queries === undefined ? writtenLanguages.map(ownSet) : [values.queries];
const troubles: string[] = [];
const queries = files.flatMap((file) => {
  if (!existsSync(file)) {
    troubles.push(`${file}: is missing`);
    return [];
  }
  const read = parseQueries(readFileSync(file, 'utf8'), writtenLanguages);
  troubles.push(...read.troubles.map((trouble) => `${file}:${trouble}`));
  if (values.queries === undefined && read.queries.length < leastQueries)
    troubles.push(`${file}: has ${read.queries.length} questions of at least ${leastQueries}`);
  return read.queries;
});

for (const language of writtenLanguages) {
  const asked = queries.filter((query) => query.language === language);
  if (asked.length === 0) continue;
  const compared = await searchLanguageOf(language);
  const index = loadIndex(buildIndex(searchTexts(catalogue.pack(language), language), compared, 'check'), compared);
  const { at1, at3, at5, missed, satisfiable } = recallOf(
    asked,
    (typed) => (index.find(typed)?.items ?? []).map(({ key }) => english.get(key) ?? ''),
    [...english.values()],
  );
  const hold = worstRecall(language);
  console.log(
    `${language}: ${asked.length} questions, recall at 1 ${at1.toFixed(3)}, at 3 ${at3.toFixed(3)} (hold ${hold}), at 5 ${at5.toFixed(3)}`,
  );
  for (const { query, wanted } of asked.filter((one) => !satisfiable.has(one)))
    troubles.push(`${language}: no title is what '${query}' wants (${wanted.source})`);
  for (const { query, first } of missed) console.log(`  missed: ${query}  ->  ${first.join(' | ') || 'nothing'}`);
  if (at3 < hold) troubles.push(`${language}: recall at 3 is ${at3.toFixed(3)}, under ${hold}`);
}
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
