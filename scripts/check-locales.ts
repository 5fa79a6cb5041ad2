/** Checks the words of the interface: every language has every key of English, its own plural forms, and the same placeholders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalLanguage, writtenLanguages } from '../src/domain/language';
import type { LanguageCode } from '../src/domain/language';
import { localeTroubles } from './locales/locale-troubles';

const root = 'locales';
/** The files beside the namespaces: the language's own description has its own schema, the content its own check. */
const others = ['language.json', 'search-queries.tsv', 'spelling.txt', 'content'];
const namespaces = readdirSync(join(root, originalLanguage))
  .filter((file) => !others.includes(file))
  .sort();
const read = (language: LanguageCode, file: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(root, language, file), 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read';
  }
};

const troubles = writtenLanguages.flatMap((language) =>
  namespaces.flatMap((file) =>
    localeTroubles(read(originalLanguage, file), read(language, file), language).map(
      (trouble) => `${language}/${file} ${trouble}`,
    ),
  ),
);
for (const trouble of troubles) console.error(`  ${trouble}`);
console.log(`Locales: ${writtenLanguages.length} languages, ${namespaces.length} namespaces, ${troubles.length} problems`);
process.exitCode = troubles.length === 0 ? 0 : 1;
