/**
 * Checks every text of every language together, interface and content: one translation for one English text, words of the interface
 * quoted as they are, the strength of advice, spelling, plural forms, and numbers that some readers would misread. Ends with 1 on any
 * problem. Shape, completeness, placeholders, doses and terms are checked by `check-locales.ts` and `check-content.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalLanguage, writtenLanguages } from '../src/domain/language';
import type { LanguageCode, LanguageFile } from '../src/domain/language';
import { languageFile, localesFolder } from './locales/language-files';
import { ambiguousNumbers } from './texts/number-marks';
import { severalRenderings } from './texts/one-rendering';
import { pluralTroubles } from './texts/plurals';
import { misquoted } from './texts/quoted-words';
import { readTexts } from './texts/read-texts';
import type { Texts } from './texts/read-texts';
import { unknownWords, unusedWords } from './texts/spelling';
import { strengthNames } from '../src/domain/language/language-file';
import { wrongStrengths } from './texts/strengths';

const english = readTexts(originalLanguage);
const englishWording = languageFile(originalLanguage).wording;
/** Advice is given in the content and on the patients' pages; staff's pages speak of other things. */
const forPatients = new Map([...english].filter(([place]) => !place.startsWith('admin')));
/** Said where the English does not say them, these would make advice stronger or weaker than it is. */
const bothWays = ['not-advised', 'not-suggested'];

function spellingTroubles(language: LanguageCode, { wording }: LanguageFile, texts: Texts): readonly string[] {
  if (wording.dictionary === null) return [];
  const folder = join(import.meta.dirname, '..', 'node_modules', wording.dictionary);
  if (!existsSync(folder))
    return [`the dictionary ${wording.dictionary} is not installed: npm install --save-dev ${wording.dictionary}`];
  const list = join(localesFolder, language, 'spelling.txt');
  if (!existsSync(list)) return [`spelling.txt: is missing; it holds the right words that ${wording.dictionary} does not know`];
  const own = readFileSync(list, 'utf8')
    .split('\n')
    .filter((word) => word !== '');
  const [aff, dic] = [readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic'))];
  return [
    ...unknownWords(texts, { aff, dic }, own).map(
      ({ word, place }) => `${place}: '${word}' is no word the dictionary or spelling.txt knows`,
    ),
    ...unusedWords(texts, own).map((word) => `spelling.txt: no text has '${word}' any more`),
  ];
}

function translationTroubles(file: LanguageFile, texts: Texts): readonly string[] {
  const strengths = strengthNames.map((id) => ({
    id,
    english: new RegExp(englishWording.strengths[id], 'iu'),
    own: new RegExp(file.wording.strengths[id], 'iu'),
  }));
  return [
    ...severalRenderings(english, texts, file.wording.severalRenderings).map(
      ({ english: text, ways }) =>
        `'${text}' has ${ways.length} translations: ${ways.map((way) => `'${way.text}' (${way.places.join(', ')})`).join('; ')}`,
    ),
    ...misquoted(english, texts).map(
      ({ place, english: text, wanted }) => `${place}: quotes '${text}', which is '${wanted.join("' or '")}' there`,
    ),
    ...wrongStrengths(forPatients, texts, strengths, bothWays).map(
      ({ place, strength, reason }) => `${place}: '${strength}' ${reason}`,
    ),
  ];
}

let troubles = 0;
for (const language of writtenLanguages) {
  const file = languageFile(language);
  const texts = readTexts(language);
  const found = [
    ...(language === originalLanguage ? [] : translationTroubles(file, texts)),
    ...pluralTroubles(texts, language, file.wording.fixedNumbers).map(({ place, reason }) => `${place}: ${reason}`),
    ...ambiguousNumbers(texts, file.wording.regions).map(
      ({ place, number }) => `${place}: ${number} is another number to some of its readers; write it without a mark`,
    ),
    ...spellingTroubles(language, file, texts),
  ];
  for (const trouble of found) console.error(`  ${language}  ${trouble}`);
  console.log(`Texts: ${file.nativeName}: ${texts.size} texts, ${found.length} problems`);
  troubles += found.length;
}
process.exitCode = troubles === 0 ? 0 : 1;
