/**
 * Checks everything the kiosk teaches and prints its counts: schema, sources, warnings, reading level, sentence length, plain words,
 * translations. Ends with 1 on any problem. Reading level and the warning rules are checked on the English only, because they rest on English
 * words; structure, placeholders, numbers, units, lengths, plain words and completeness are checked in every language, by what its
 * `language.json` says.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { buildCatalogue, itemFile, kinds, topicIds, wordsPlace } from '../src/domain/content';
import type { Catalogue, ContentIssue, Entry, Kind, Pack } from '../src/domain/content';
import { languageOf, originalLanguage, writtenLanguages } from '../src/domain/language';
import { withClinicContent } from '../src/domain/content';
import { chosenContent, Switch, wordFields } from '../src/domain/sign-off';
import { hashOf } from '../src/main/content/hash-of';
import { readContent } from './content/read-content';
import { readSwitchFiles } from './content/read-switches';
import { languageFile } from './locales/language-files';
import { contradictions } from './content/rules/contradictions';
import { hardWords } from './content/rules/plain-words';
import { gradeOf, highestGrade } from './content/rules/reading-level';
import { missingSafetyNet, missingWarnings } from '../src/domain/content/safety-rules';
import { sourceIssues } from './content/rules/sources';
import { longSentences, sentencesOf } from './content/rules/sentences';
import { textsOf } from './content/rules/texts-of';
import { translationTroubles } from './content/rules/translation';

/** What the whole catalogue must hold at least. */
const atLeast: Partial<Record<Kind, number>> = {
  topics: 13,
  questions: 105,
  slides: 32,
  remedies: 25,
  stretches: 4,
  moments: 7,
  warnings: 24,
};
const mostSentencesInShort = 3;
const original = languageFile(originalLanguage);

const { raw, issues: unreadable } = readContent(join('resources', 'content'));
const catalogue = buildCatalogue(raw, hashOf);
const english = catalogue.pack(originalLanguage);
const each = (pack: Pack) =>
  kinds.flatMap((kind) =>
    Object.entries(pack[kind] as Readonly<Record<string, Entry>>).map(([id, entry]) => ({ kind, id, entry })),
  );

function wordingIssues(pack: Pack): readonly ContentIssue[] {
  return each(pack).flatMap(({ kind, id, entry }) =>
    textsOf(entry.words).flatMap(({ field, text }) => {
      const tooMany = field === 'short' && sentencesOf(text).length > mostSentencesInShort;
      const explainsWords = kind === 'glossary';
      return [
        ...longSentences(text, originalLanguage, original.sentences.longest),
        ...(tooMany ? [`more than ${mostSentencesInShort} sentences`] : []),
        ...(explainsWords ? [] : hardWords(text, original.terms)),
      ].map((reason) => ({ ...wordsPlace(kind, id, originalLanguage, field), reason }));
    }),
  );
}

const gradesOf = (pack: Pack) =>
  each(pack)
    .flatMap(({ kind, id, entry }) =>
      'short' in entry.words ? [{ file: itemFile(kind, id), grade: gradeOf(entry.words.short) }] : [],
    )
    .sort((a, b) => b.grade - a.grade);

function gradeIssues(pack: Pack): readonly ContentIssue[] {
  return gradesOf(pack)
    .filter(({ grade }) => grade > highestGrade)
    .map(({ file, grade }) => ({
      file,
      field: 'words.short',
      reason: `reads at grade ${grade.toFixed(1)}, above ${highestGrade}`,
    }));
}

function completenessIssues(): readonly ContentIssue[] {
  const few = Object.entries(atLeast).flatMap(([kind, least]) => {
    const count = Object.keys(english[kind as Kind]).length;
    return count < least ? [{ file: kind, field: '', reason: `has ${count} items of at least ${least}` }] : [];
  });
  const empty = topicIds
    .filter(
      (topic) => !Object.values(english.questions).some(({ facts }) => facts.topic === topic || facts.alsoIn.includes(topic)),
    )
    .map((topic) => ({ file: `topics/${topic}`, field: '', reason: 'has no question' }));
  const past = each(english)
    .filter(({ entry }) => entry.facts.reviewDue <= entry.facts.lookedUpOn)
    .map(({ kind, id }) => ({ file: itemFile(kind, id), field: 'reviewDue', reason: 'must come after lookedUpOn' }));
  return [...few, ...empty, ...past];
}

function translationIssues(of: Catalogue): readonly ContentIssue[] {
  const originals = of.pack(originalLanguage);
  return writtenLanguages
    .filter((language) => language !== originalLanguage)
    .flatMap((language) =>
      each(of.pack(language)).flatMap(({ kind, id, entry }) => {
        const place = (field = '') => wordsPlace(kind, id, language, field);
        if (entry.stale)
          return [{ ...place('madeFrom'), reason: 'the English has changed since: look at the translation again and stamp it' }];
        if (entry.language !== language) return [{ ...place(), reason: 'is missing' }];
        const english = (originals[kind] as Readonly<Record<string, Entry>>)[id]?.words;
        return translationTroubles(english, entry.words, original, languageFile(language), kind === 'glossary').map(
          ({ field, reason }) => ({
            ...place(field),
            reason,
          }),
        );
      }),
    );
}

/** Each wording a clinician may choose must be as good as ours, in every language; and it must really be there. */
function switchIssues(): readonly ContentIssue[] {
  const file = 'switches.json';
  const read = z.array(Switch).safeParse(readSwitchFiles(join('resources', 'content')));
  if (!read.success) return read.error.issues.map(({ path, message }) => ({ file, field: path.join('.'), reason: message }));
  const asked = each(english).flatMap(({ kind, id, entry }) =>
    'reviewerSwitch' in entry.facts && entry.facts.reviewerSwitch !== undefined
      ? [{ key: `${kind}/${id}`, id: entry.facts.reviewerSwitch }]
      : [],
  );
  const unasked = asked
    .filter(({ key, id }) => !read.data.some((one) => one.id === id && one.key === key))
    .map(({ key, id }) => ({ file, field: id, reason: `${key} asks for it, and it is not there` }));
  const broken = read.data.flatMap((one) =>
    one.options.flatMap((option) => {
      const choice = { switch: one.id, option: option.id, by: 'check', role: 'check', at: 0, on: '2026-01-01' };
      const chosen = withClinicContent(raw, chosenContent([one], [choice], catalogue.pack, hashOf), hashOf);
      const lost = Object.entries(option.changes).flatMap(([key, byLanguage]) => {
        const [kind = '', id = ''] = key.split('/');
        return writtenLanguages.flatMap((language) => {
          const entry = (chosen.pack(language)[kind as Kind] as Readonly<Record<string, Entry>> | undefined)?.[id];
          const fields = entry?.language === language ? wordFields(kind as Kind, entry.words) : [];
          const wanted = Object.entries(byLanguage[language] ?? { '': 'no words' });
          return wanted
            .filter(([path, text]) => !fields.some((field) => field.path === path && field.text === text))
            .map(([path]) => ({ file: key, field: `${language} ${path}`, reason: 'does not come through' }));
        });
      });
      const pack = chosen.pack(originalLanguage);
      const found = [
        ...lost,
        ...chosen.issues,
        ...missingWarnings(pack),
        ...contradictions(pack),
        ...wordingIssues(pack),
        ...gradeIssues(pack),
        ...translationIssues(chosen),
      ];
      return found.map((issue) => ({ ...issue, reason: `${issue.reason} (with ${one.id}: ${option.id})` }));
    }),
  );
  return [...unasked, ...broken];
}

console.log('Content:');
for (const kind of kinds) console.log(`  ${String(Object.keys(english[kind]).length).padStart(4)}  ${kind}`);
console.log(`  ${String(Object.keys(catalogue.sources).length).padStart(4)}  sources`);
for (const language of writtenLanguages) {
  const { complete, of } = catalogue.completeness(language);
  console.log(`  ${languageOf(language).nativeName}: ${complete} of ${of} items complete and current`);
}
const graded = gradesOf(english);
console.log(`\nReading level of ${graded.length} short answers (US grade, English only), worst first:`);
for (const { file, grade } of graded.slice(0, 10)) console.log(`  ${grade.toFixed(1).padStart(4)}  ${file}`);
const problems = [
  ...unreadable,
  ...catalogue.issues,
  ...missingSafetyNet(english),
  ...missingWarnings(english),
  ...contradictions(english),
  ...completenessIssues(),
  ...sourceIssues(english, catalogue.sources),
  ...wordingIssues(english),
  ...gradeIssues(english),
  ...translationIssues(catalogue),
  ...switchIssues(),
];
console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.length} problems:`);
for (const { file, field, reason } of problems) console.log(`  ${file}${field === '' ? '' : ` ${field}`}: ${reason}`);
process.exitCode = problems.length === 0 ? 0 : 1;
