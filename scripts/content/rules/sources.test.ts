import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/content';
import type { Entry, Pack } from '../../../src/domain/content';
import { Source } from '../../../src/domain/content/schema';
import { hashOf } from '../../../src/main/content/hash-of';
import { readContent } from '../read-content';
import { claimsAsSources, lonelyEmergencySigns, restOnNothing, retellers, sourceIssues, unfindable } from './sources';

const { pack: packIn, sources } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const pack = packIn('en');
const record = {
  id: 'S-NHS-TEST',
  kind: 'leaflet',
  title: 'Leg cramps',
  authors: ['NHS'],
  year: 2020,
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/leg-cramps/',
  read: { what: 'excerpt', on: '2026-12-01' },
} as const;
const sourceOf = (change: object) => Source.parse({ ...record, ...change });
/** The real pack with other facts of one item. */
const withFacts = (kind: 'warnings' | 'questions', id: string, change: object): Pack => {
  const entry = pack[kind][id] as Entry;
  return { ...pack, [kind]: { ...pack[kind], [id]: { ...entry, facts: { ...entry.facts, ...change } } } };
};

describe('a record', () => {
  it('is good as it is', () => {
    expect(Source.safeParse(record).success).toBe(true);
    expect(sourceOf({})).toMatchObject({ doi: null, pmid: null, number: null, volume: null, copy: null, note: '' });
  });

  it.each([
    ['a web domain as publisher', { publisher: 'britbrief.co.uk' }],
    ['two web domains', { publisher: 'gponline.com; mims.co.uk' }],
    ['a copy as publisher', { publisher: 'NHS website content via zana' }],
    ['a re-hosted copy', { publisher: 'NHS, seen in a re-hosted text' }],
    ['a blog', { publisher: 'Consensus blog' }],
    ['nobody', { publisher: 'Unknown' }],
    ['no publisher at all', { publisher: null }],
    ['a working note in the title', { title: 'Study protocol (exact title not seen)' }],
    ['a title guessed at', { title: 'Leg cramps (title inferred from its address)' }],
    ['a search in the title', { title: 'Citric acid trial - study not identified' }],
    ['a title from memory', { title: 'Muscle cramping (from memory)' }],
    ['authors nobody saw', { authors: ['Authors not seen'] }],
    ['a copy as author', { authors: ['NHS (copy)'] }],
    ['authors in one string', { authors: 'Doe J, Roe R' }],
    ['no authors in the list', { authors: [] }],
    ['a broken DOI', { doi: 'doi.org/10.1000/1' }],
    ['a broken PMID', { pmid: 'PMID 1' }],
    ['an address that is none', { url: 'see note' }],
    ['a reading nobody knows', { read: { what: 'skimmed', on: '2026-12-01' } }],
    ['a reading without a day', { read: { what: 'excerpt' } }],
    ['not read, and no word why', { read: { what: 'not-read', on: '2026-12-01' } }],
    ['a search without a result that does not say so', { kind: 'none-found', publisher: null }],
    ['the old shape', { verified: true }],
  ])('is refused with %s', (_, change) => {
    expect(Source.safeParse({ ...record, ...change }).success).toBe(false);
  });
});

describe('the sources of the real content', () => {
  it('are as they must be', () => {
    expect(sourceIssues(pack, sources)).toEqual([]);
  });

  it.each(['MedPage Today', 'HealthDay', 'MadeForMums', 'Medscape', 'The People’s Pharmacy'])(
    'may not name %s, which retells',
    (publisher) => {
      expect(retellers({ 'S-NHS-TEST': sourceOf({ publisher }) })).toHaveLength(1);
    },
  );

  it('can be found again', () => {
    expect(unfindable({ 'S-NHS-TEST': sourceOf({ url: null }) })).toHaveLength(1);
    expect(unfindable({ 'S-NHS-TEST': sourceOf({ url: null, note: 'A letter to the clinic.' }) })).toEqual([]);
  });

  it('are no claims, except where an answer speaks about them', () => {
    expect(claimsAsSources(withFacts('questions', 'Q001', { sources: ['S-AAFP-2012', 'S-SEED'] }), sources)).toEqual([
      expect.objectContaining({ file: 'questions/Q001/facts.json' }),
    ]);
    expect(pack.questions.Q104?.facts.sources).toContain('S-SEED');
    expect(claimsAsSources(pack, sources)).toEqual([]);
  });

  it.each([
    ['our own wording alone', ['S-EDITORIAL']],
    ['a search without a result alone', ['S-CITRIC-NONE']],
    ['a page nobody opened', ['S-NHS-STATINS']],
  ])('are not %s without the mark E', (_, names) => {
    const found = (marks: readonly string[]) =>
      restOnNothing(withFacts('questions', 'Q001', { sources: names, marks }), sources).map(({ file }) => file);
    expect(found(['V'])).toEqual(['questions/Q001/facts.json']);
    expect(found(['M', 'E'])).toEqual([]);
  });

  it.each([
    ['one source', ['S-ALUK-PE']],
    ['one source and our own wording', ['S-ALUK-PE', 'S-EDITORIAL']],
    ['one source and how to write about skin', ['S-ALUK-PE', 'S-NHS-SKIN']],
    ['one source and a page nobody opened', ['S-ALUK-PE', 'S-NHS-STATINS']],
    ['two pages of one service', ['S-GLOS-DVT', 'S-NIDIRECT-PE']],
    ['two texts of one body', ['S-CDC-HEAT-2017', 'S-NIOSH-HEAT']],
  ])('are more than %s under an emergency sign', (_, names) => {
    expect(lonelyEmergencySigns(withFacts('warnings', 'RF-E1', { sources: names }), sources)).toEqual([
      expect.objectContaining({ file: 'warnings/RF-E1/facts.json' }),
    ]);
  });
});
