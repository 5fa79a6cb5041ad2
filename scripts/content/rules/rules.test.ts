import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/content';
import type { Entry, Pack } from '../../../src/domain/content';
import { hashOf } from '../../../src/main/content/hash-of';
import { readContent } from '../read-content';
import { languageFile } from '../../locales/language-files';
import { contradictions } from './contradictions';
import { hardWords } from './plain-words';
import { gradeOf } from './reading-level';
import { everySign, missingSafetyNet, missingWarnings } from '../../../src/domain/content/safety-rules';
import { numberTroubles } from './same-numbers';
import { sentencesOf, wordsOf } from './sentences';
import { translationTroubles } from './translation';

const [english, spanish, arabic] = [languageFile('en'), languageFile('es'), languageFile('ar')];
const pack = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf).pack('en');
/** The real pack with one item changed. */
const broken = (kind: 'questions' | 'remedies' | 'slides', id: string, facts: object): Pack => {
  const entry = pack[kind][id] as Entry;
  return { ...pack, [kind]: { ...pack[kind], [id]: { ...entry, facts: { ...entry.facts, ...facts } } } };
};

describe('the warnings of the real content', () => {
  it('are all there', () => {
    expect(missingWarnings(pack)).toEqual([]);
    expect(missingSafetyNet(pack)).toEqual([]);
  });

  it.each([
    ['questions', 'Q030', 'magnesium'],
    ['questions', 'Q037', 'quinine'],
    ['questions', 'Q038', 'tonic water'],
    ['questions', 'Q053', 'potassium'],
    ['questions', 'Q033', 'vitamin K2'],
    ['questions', 'Q035', 'vitamin E'],
    ['questions', 'Q050', 'drinking'],
    ['remedies', 'vitamin-k2', 'vitamin K2'],
    ['slides', 'L05', 'magnesium'],
    ['slides', 'L06', 'quinine'],
    ['slides', 'L07', 'vitamin K2'],
  ] as const)('are missed in %s/%s when the line about %s is taken away', (...[kind, id]) => {
    expect(missingWarnings(broken(kind, id, { safety: [] }))).not.toEqual([]);
  });

  it('cannot lose a sign, nor the locked slides', () => {
    const { 'RF-E1': chestPain, ...others } = pack.warnings;
    expect(chestPain).toBeDefined();
    expect(missingSafetyNet({ ...pack, warnings: others })).toEqual([expect.objectContaining({ file: 'warnings/RF-E1' })]);
    expect(missingSafetyNet(broken('slides', 'L09', { locked: false }))).toEqual([
      expect.objectContaining({ file: 'slides/L09.json' }),
    ]);
    const { L10: call, ...slides } = pack.slides;
    expect(call).toBeDefined();
    expect(missingSafetyNet({ ...pack, slides }).map(({ file }) => file)).toContain('slides/L10');
    expect(everySign).toHaveLength(24);
  });

  it('stand on no slide of a remedy that is not advised without its line', () => {
    expect(missingSafetyNet(broken('slides', 'L06', { safety: [] })).map(({ field }) => field)).toContain('safety');
  });
});

describe('a page', () => {
  /** The real pack with one line and one answer in other words. */
  const saying = (line: string, short: string): Pack => {
    const { 'no-stop-medicine': noStop } = pack.lines;
    const { Q062: statins } = pack.questions;
    if (!noStop || !statins) throw new Error('the content has other ids');
    return {
      ...pack,
      lines: { ...pack.lines, 'no-stop-medicine': { ...noStop, words: { ...noStop.words, text: line } } },
      questions: { Q062: { ...statins, words: { ...statins.words, short } } },
    };
  };
  it('does not tell to stop a medicine and not to stop it', () => {
    expect(contradictions(pack)).toEqual([]);
    const told = 'For bad muscle pain, stop the statin and get help.';
    expect(contradictions(saying('Do not stop a medicine on your own.', told))).not.toEqual([]);
    expect(contradictions(saying('Do not stop a medicine on your own, unless a warning here tells you to.', told))).toEqual([]);
  });
});

describe('reading', () => {
  it('gives a plain sentence a low grade and a learned one a high grade', () => {
    expect(gradeOf('Most cramps hurt but do no harm.')).toBeLessThan(4);
    expect(
      gradeOf('Pharmacological interventions demonstrate inconsistent effectiveness in idiopathic nocturnal presentations.'),
    ).toBeGreaterThan(12);
  });

  it('does not hold the name of a drug against a sentence', () => {
    expect(gradeOf('Do not take potassium.')).toBeLessThan(gradeOf('Do not take antiquities.'));
  });

  it('counts sentences and words, 1.5 as one word', () => {
    expect(sentencesOf('Drink 1.5 liters. Rest.')).toHaveLength(2);
    expect(wordsOf('Drink 1.5 liters.')).toEqual(['Drink', '1.5', 'liters']);
  });

  it('names hard words outside brackets, and cries', () => {
    expect(hardWords('A water pill (diuretic) helps.', english.terms)).toEqual([]);
    expect(hardWords('A diuretic helps!', english.terms)).toHaveLength(2);
    expect(hardWords('A charley horse hurts.', english.terms)).toHaveLength(1);
  });
});

describe('a translation', () => {
  it('has the numbers of the English, in whatever digits', () => {
    expect(numberTroubles('Hold for 10 seconds, 3 times.', 'اثبت ١٠ ثوانٍ، ٣ مرات.', english, arabic)).toEqual([]);
    expect(numberTroubles('In 1,586 people', 'En 1586 personas', english, spanish)).toEqual([]);
    expect(numberTroubles('Hold for 10 seconds.', 'Mantenga 30 segundos.', english, spanish)).toHaveLength(2);
    expect(numberTroubles('Hold for 10 seconds.', 'Mantenga 10 minutos.', english, spanish)).toEqual([
      '10 second: the unit is missing',
    ]);
    expect(numberTroubles('For 2 weeks', 'لمدة أسبوعين', english, arabic)).toEqual([]);
    expect(numberTroubles('350 mg a day', '350 g al día', english, spanish)).toEqual(['350 milligram: the unit is missing']);
  });

  it('has every part and placeholder of the English, and nothing more', () => {
    const text = { short: 'Call {{emergencyNumber}}.', detail: [{ kind: 'paragraph', text: 'Rest.' }] };
    expect(
      translationTroubles(
        text,
        { short: 'Llame al {{emergencyNumber}}.', detail: [{ kind: 'paragraph', text: 'Descanse.' }] },
        english,
        spanish,
      ),
    ).toEqual([]);
    expect(translationTroubles(text, { short: 'Llame.', detail: [] }, english, spanish).map(({ field }) => field)).toEqual([
      'detail.0.text',
      'short',
    ]);
    expect(translationTroubles(text, { ...text, extra: 'x' }, english, spanish).map(({ field }) => field)).toContain('extra');
  });
});
