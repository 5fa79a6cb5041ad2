import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../domain/content';
import { glossaryWordsIn } from './glossary-words-in';

const word = (id: string, order: number, ...matches: string[]) =>
  ({ facts: { id, order }, words: { term: id, explain: id, instead: [], matches } }) as unknown as Entry<'glossary'>;
const glossary = { calf: word('calf', 2, 'calf', 'calves'), pad: word('pad', 1, 'PAD'), clot: word('clot', 3, 'جلطة') };
const found = (...texts: string[]) => glossaryWordsIn(texts, glossary).map(({ facts }) => facts.id);

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
