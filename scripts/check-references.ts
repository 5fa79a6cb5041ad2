/**
 * Checks that what comments and documents refer to is in the repository: paths, links and headings of documents, rules of
 * `docs/rules.md`. Ends with 1 and names file, line and reference where one leads nowhere.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deadReferences } from './references/dead-references';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
/** Records of what was decided keep the names of their time; the check's own test is made of dead references. */
const excused = /^(CHANGELOG|docs\/decisions\/|scripts\/references\/dead-references\.test\.ts)/;
const readable = files.filter((file) => /\.(tsx?|js|css|md|ya?ml)$/.test(file) && !excused.test(file));
const troubles = readable.flatMap((file) =>
  deadReferences(file, readFileSync(file, 'utf8'), new Set(files), (document) => readFileSync(document, 'utf8')),
);
for (const { line, reference, file } of troubles) console.error(`${file}:${line}: ${reference}`);
console.log(`References: ${readable.length} files, ${troubles.length} that lead nowhere`);
process.exitCode = troubles.length > 0 ? 1 : 0;
