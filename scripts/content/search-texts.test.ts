import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/domain/content';
import { writtenLanguages } from '../../src/domain/language';
import type { LanguageCode } from '../../src/domain/language';
import { alsoTry, buildIndex, findables, fingerprintOf, loadIndex } from '../../src/domain/search';
import ideasIn from '../../locales/en/search.json';
import { hashOf } from '../../src/main/content/hash-of';
import { languageFile } from '../locales/language-files';
import { readContent } from './read-content';
import { searchLanguageOf, searchTexts } from './search-texts';

const catalogue = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const shelf = async (language: LanguageCode) => {
  const pack = catalogue.pack(language);
  const compared = await searchLanguageOf(language);
  return {
    pack,
    found: findables(pack).found,
    index: loadIndex(buildIndex(searchTexts(pack, language), compared, 'test'), compared),
  };
};
const english = await shelf('en');
const first = (typed: string, { index } = english) => index.find(typed)?.items[0]?.key;
const all = (typed: string, { index } = english) => index.find(typed)?.items.map(({ key }) => key) ?? [];

describe('search in the English catalogue', () => {
  it('finds the questions on pregnancy with a typing error', () => {
    const onPregnancy = english.found.filter(({ topics }) => topics[0] === 'pregnancy').map(({ key }) => key);
    for (const typed of ['pregnent', 'pragnant', 'pregant', 'pregnancy'])
      expect(all(typed), typed).toEqual(expect.arrayContaining(onPregnancy));
  });

  it('knows words that the texts never use', () => {
    expect(all('charley horse')).toContain('questions/Q001');
    expect(first('dvt')).toMatch(/blood-clot|RF-U1/);
  });

  it('puts the warning sign first where one is described', () => {
    expect(first('chest pain')).toBe('warnings/RF-E1');
    expect(first('swollen leg')).toBe('warnings/RF-U1');
  });

  it('answers questions as people ask them', () => {
    expect(all('does magnesium help').slice(0, 3)).toContain('questions/Q030');
    expect(first('my leg hurts when i walk')).toBe('questions/Q093');
    expect(all('how much should i drink').slice(0, 2)).toContain('questions/Q050');
    expect(all('can i take qinine').slice(0, 4)).toContain('questions/Q037');
  });

  it('finds the pill by the name of any region', () => {
    for (const typed of ['water pill', 'water tablet', 'diuretic']) expect(all(typed), typed).toContain('questions/Q061');
    for (const typed of ['paracetamol', 'acetaminophen']) expect(all(typed), typed).toContain('questions/Q023');
  });

  it('finds every item by its own title', () => {
    for (const { key, title } of searchTexts(english.pack, 'en')) expect(all(title), title).toContain(key);
  });

  it('offers other searches that find something, and never a word the texts avoid', () => {
    const byKey = new Map(english.found.map((item) => [item.key, item]));
    for (const typed of ['mag', 'banana', 'night cramps', 'charley horse', 'clot', 'calf']) {
      const findings = english.index.find(typed);
      if (!findings) throw new Error(`${typed} finds nothing`);
      for (const offer of alsoTry(findings, byKey, english.index.language, 3)) {
        expect(all(offer).length, offer).toBeGreaterThan(0);
        expect(offer).not.toMatch(/charley|spasm/i);
      }
    }
    for (const idea of Object.values(ideasIn.ideas)) expect(all(idea).length, idea).toBeGreaterThan(0);
  });

  it('notices when the content is no longer what the index was made from', () => {
    const before = fingerprintOf(english.pack, 'en');
    const { Q001, ...questions } = english.pack.questions;
    if (!Q001) throw new Error('there is no Q001');
    expect(fingerprintOf({ ...english.pack, questions }, 'en')).not.toBe(before);
    expect(fingerprintOf({ ...english.pack, questions: { ...questions, Q001: { ...Q001, hash: '0' } } }, 'en')).not.toBe(before);
    expect(fingerprintOf(catalogue.pack('en'), 'en')).toBe(before);
  });
});

describe('search in each language', () => {
  it.each(writtenLanguages)('finds what its samples promise, in its own words: %s', async (language) => {
    const own = await shelf(language);
    for (const { typed, finds } of languageFile(language).samples.searches) {
      expect(all(typed, own), typed).toContain(finds);
      expect(own.found.find(({ key }) => key === finds)?.entry.language, typed).toBe(language);
    }
  });
});
