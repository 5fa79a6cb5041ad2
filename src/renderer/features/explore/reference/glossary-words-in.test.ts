import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../domain/content';
import { leadOf } from './lead-of';
import { dateIn } from './date-in';
import { wordsIn } from './words-in';

const word = (id: string, order: number, ...matches: string[]) =>
  ({ facts: { id, order }, words: { term: id, explain: id, instead: [], matches } }) as unknown as Entry<'glossary'>;
const glossary = { calf: word('calf', 2, 'calf', 'calves'), pad: word('pad', 1, 'PAD'), clot: word('clot', 3, 'جلطة') };
const found = (...texts: string[]) => wordsIn(texts, glossary).map(({ facts }) => facts.id);

describe('the words to explain', () => {
  it('are those on the page, whole and in any case', () => {
    expect(found('Both calves hurt.')).toEqual(['calf']);
    expect(found('Calf pain')).toEqual(['calf']);
    expect(found('Calfskin shoes')).toEqual([]);
  });

  it('do not take a common word for a short form', () => {
    expect(found('A warm pad')).toEqual([]);
    expect(found('Poor blood flow (PAD)')).toEqual(['pad']);
  });

  it('are found behind the letters that Arabic writes onto them', () => {
    expect(found('قد تكون الجلطة خطيرة')).toEqual(['clot']);
    expect(found('بالجلطة')).toEqual(['clot']);
  });

  it('come in the order of the glossary, each once', () => {
    expect(found('calf, calves', 'PAD')).toEqual(['pad', 'calf']);
  });
});

describe('the first sentence of an answer', () => {
  it('is told from the rest, also with a decimal point in it', () => {
    expect(leadOf('Drink 1.5 liters. Not more.', 'en')).toEqual({ lead: 'Drink 1.5 liters.', rest: 'Not more.' });
  });

  it('is all of an answer of one sentence', () => {
    expect(leadOf('No.', 'en')).toEqual({ lead: 'No.', rest: '' });
  });
});

describe('a date', () => {
  it('has its month in the words of the language, and Western digits', () => {
    expect(dateIn('en', '2026-11-22')).toBe('November 22, 2026');
    expect(dateIn('es', '2026-11-22')).toContain('noviembre');
    expect(dateIn('ar', '2026-11-22')).toMatch(/22.*2026/);
  });
});
