import { describe, expect, it } from 'vitest';
import { authorsOf, numbersOf, publicSources } from './reference';
import { Source } from './schema';

const trial = Source.parse({
  id: 'S-TRIAL-2022',
  kind: 'trial',
  title: 'A trial',
  authors: ['Doe J', 'et al.'],
  year: 2022,
  publisher: 'Spine',
  volume: '57(1):5-15',
  doi: '10.1000/1',
  pmid: '123',
  url: 'https://doi.org/10.1000/1',
  read: { what: 'abstract', on: '2026-12-01' },
  copy: 'https://a.copy/',
  note: 'for staff',
});

describe('a reference', () => {
  it('names its authors, its place and its numbers', () => {
    expect(authorsOf(trial)).toBe('Doe J, et al.');
    expect(numbersOf(trial)).toBe('57(1):5-15 · doi: 10.1000/1 · PMID: 123');
  });

  it('does not name a body twice, and is silent about what is not known', () => {
    expect(authorsOf({ ...trial, authors: ['NHS'], publisher: 'NHS' })).toBe('');
    expect(authorsOf({ ...trial, authors: null })).toBe('');
    expect(numbersOf({ ...trial, volume: null, doi: null, pmid: null })).toBe('');
  });

  it('reaches visitors without the notes for staff', () => {
    const [shown] = Object.values(publicSources({ 'S-TRIAL-2022': trial }));
    expect(shown).toEqual({ ...trial, copy: null, note: '' });
  });
});
