import { describe, expect, it } from 'vitest';
import { ambiguousNumbers } from './number-marks';
import { severalRenderings } from './one-rendering';
import { pluralTroubles } from './plurals';
import { misquoted } from './quoted-words';
import { unknownWords, unusedWords } from './spelling';
import { wrongStrengths } from './strengths';

const texts = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

describe('one translation for one English text', () => {
  const english = texts({ 'admin:a': 'Backup', 'admin:b': 'Backup', 'slides/L01 headline': 'Other' });
  it('names the places that differ', () => {
    expect(severalRenderings(english, texts({ 'admin:a': 'Copia', 'admin:b': 'Copia de seguridad' }))).toEqual([
      {
        english: 'Backup',
        ways: [
          { text: 'Copia', places: ['admin:a'] },
          { text: 'Copia de seguridad', places: ['admin:b'] },
        ],
      },
    ]);
  });
  it('is content where they are the same, or the language has said why they differ', () => {
    expect(severalRenderings(english, texts({ 'admin:a': 'Copia', 'admin:b': 'Copia' }))).toEqual([]);
    expect(severalRenderings(english, texts({ 'admin:a': 'x', 'admin:b': 'y' }), ['Backup'])).toEqual([]);
  });
});

describe('words of the interface in quotes', () => {
  const english = texts({
    'handout:add': 'Add to my handout',
    'handout:empty': 'Press ‘Add to my handout’.',
    'a:b': 'Say ‘ouch’.',
  });
  it('must be the words of the button in that language', () => {
    const spanish = { 'handout:add': 'Añadir a mi hoja', 'a:b': 'Diga «ay».' };
    expect(misquoted(english, texts({ ...spanish, 'handout:empty': 'Pulse «Agregar a mi hoja».' }))).toEqual([
      { place: 'handout:empty', english: 'Add to my handout', wanted: ['Añadir a mi hoja'] },
    ]);
    expect(misquoted(english, texts({ ...spanish, 'handout:empty': 'Pulse «Añadir a mi hoja».' }))).toEqual([]);
  });
});

describe('the strength of advice', () => {
  const strengths = [
    { id: 'never', english: /\bnever\b/iu, own: /\bnunca\b/iu },
    { id: 'not-advised', english: /\bnot advised\b/iu, own: /\bse desaconseja\b/iu },
  ];
  const english = texts({ 'lines/a text': 'Never take it. It is not advised.', 'lines/b text': 'We do not suggest it.' });
  it('is kept', () => {
    const good = texts({ 'lines/a text': 'Nunca lo tome. Se desaconseja.', 'lines/b text': 'No lo sugerimos.' });
    expect(wrongStrengths(english, good, strengths, ['not-advised'])).toEqual([]);
  });
  it('is neither lost nor borrowed', () => {
    const bad = texts({ 'lines/a text': 'No lo tome. Se desaconseja.', 'lines/b text': 'Se desaconseja.' });
    expect(wrongStrengths(english, bad, strengths, ['not-advised'])).toEqual([
      { place: 'lines/a text', strength: 'never', reason: 'is not said as strongly as in the English' },
      { place: 'lines/b text', strength: 'not-advised', reason: 'is said, and not in the English' },
    ]);
  });
});

describe('spelling', () => {
  const dictionary = { aff: Buffer.from('SET UTF-8\nTRY esia\n'), dic: Buffer.from('3\nleg\ncramp\nhelp\n') };
  it('finds what neither the dictionary nor our own list knows, and skips placeholders', () => {
    const found = unknownWords(texts({ 'a:b': 'Leg cramp {{nubmer}}, hlep, kiosk' }), dictionary, ['kiosk']);
    expect(found).toEqual([{ word: 'hlep', place: 'a:b' }]);
  });
  it('keeps our own list short', () => {
    expect(unusedWords(texts({ 'a:b': 'A kiosk' }), ['kiosk', 'statin'])).toEqual(['statin']);
  });
});

describe('numbers and nouns', () => {
  it('need plural forms', () => {
    expect(pluralTroubles(texts({ 'a:time': '{{minutes}} minutes' }), 'en')).toEqual([
      { place: 'a:time', reason: 'has a number before a noun, and no plural forms' },
    ]);
    expect(pluralTroubles(texts({ 'a:left_one': '{{count}} day', 'a:left_other': '{{count}} days' }), 'en')).toEqual([]);
    expect(pluralTroubles(texts({ 'a:time': '{{minutes}} minutes' }), 'en', ['a:time'])).toEqual([]);
  });
  it('do not have the same words in each form', () => {
    expect(pluralTroubles(texts({ 'a:left_one': '{{count}} week', 'a:left_other': '{{count}} week' }), 'en')).toEqual([
      { place: 'a:left', reason: 'has the same words in all its plural forms' },
    ]);
  });
});

describe('marks in numbers', () => {
  const study = texts({ 'questions/Q016 detail.0.text': 'con 1,586 personas y 0,5 g' });
  it('are left out where readers disagree about them', () => {
    expect(ambiguousNumbers(study, ['es-MX', 'es-ES'])).toEqual([{ place: 'questions/Q016 detail.0.text', number: '1,586' }]);
  });
  it('are fine where all read them the same way', () => {
    expect(ambiguousNumbers(study, ['en-US', 'en-GB'])).toEqual([]);
  });
});
