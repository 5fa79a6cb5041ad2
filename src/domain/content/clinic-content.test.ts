import { describe, expect, it } from 'vitest';
import { withClinicContent } from './clinic-content';
import type { RawContent } from './raw-content';

const hashOf = (text: string) => String(text.length).padStart(16, '0');
const source = {
  id: 'S-NHS',
  kind: 'leaflet',
  title: 'T',
  authors: ['NHS'],
  year: 2020,
  publisher: 'NHS',
  url: null,
  read: { what: 'full-text', on: '2026-11-22' },
};
const facts = { sources: ['S-NHS'], marks: ['V'], lookedUpOn: '2026-11-22', reviewDue: '2027-11-22' };
const question = { ...facts, id: 'Q001', topic: 'causes' };
const words = { question: 'What is a cramp?', short: 'A muscle that tightens.', detail: [] };
const line = { ...facts, id: 'quinine-warning', tone: 'warning' };
const base: RawContent = {
  sources: [source],
  facts: { questions: { Q001: question }, lines: { 'quinine-warning': line } },
  words: { en: { questions: { Q001: words }, lines: { 'quinine-warning': { text: 'Never in pregnancy.' } } } },
};
const clinic = (change: Partial<RawContent>): RawContent => ({ sources: [], facts: {}, words: {}, ...change });

describe('a clinic’s own content', () => {
  it('adds a question, marked as added here', () => {
    const own = clinic({
      facts: { questions: { 'clinic-parking': { ...question, id: 'clinic-parking' } } },
      words: { en: { questions: { 'clinic-parking': { ...words, question: 'Where do I park?' } } } },
    });
    const { pack, issues } = withClinicContent(base, own, hashOf);
    expect(issues).toEqual([]);
    expect(pack('en').questions['clinic-parking']).toMatchObject({ addedHere: true });
    expect(pack('en').questions.Q001).toMatchObject({ addedHere: false });
  });

  it('changes the words of a question and leaves its facts', () => {
    const own = clinic({ words: { en: { questions: { Q001: { ...words, short: 'A muscle that knots.' } } } } });
    expect(withClinicContent(base, own, hashOf).pack('en').questions.Q001).toMatchObject({
      addedHere: true,
      words: { short: 'A muscle that knots.' },
    });
  });

  it('that breaks a rule is named, and ours stands as it was', () => {
    const own = clinic({ words: { en: { questions: { Q001: { ...words, short: '<b>Bold</b>' } } } } });
    const { pack, issues } = withClinicContent(base, own, hashOf);
    expect(issues).toContainEqual(expect.objectContaining({ file: 'questions/Q001.json', field: 'words.short' }));
    expect(pack('en').questions.Q001).toMatchObject({ addedHere: false, words: { short: words.short } });
  });

  it('cannot speak of quinine without its warning', () => {
    const item = (safety: string[]) =>
      clinic({
        facts: { questions: { tonic: { ...question, id: 'tonic', safety } } },
        words: { en: { questions: { tonic: { ...words, question: 'Is quinine good?' } } } },
      });
    expect(withClinicContent(base, item([]), hashOf).pack('en').questions.tonic).toBeUndefined();
    expect(withClinicContent(base, item(['quinine-warning']), hashOf).pack('en').questions.tonic).toBeDefined();
  });

  it('cannot take a warning of ours away', () => {
    const own = clinic({ facts: { lines: { 'quinine-warning': { ...line, sources: ['S-NOWHERE'] } } } });
    const { pack, issues } = withClinicContent(base, own, hashOf);
    expect(pack('en').lines['quinine-warning']).toMatchObject({ addedHere: false });
    expect(issues.length).toBeGreaterThan(0);
  });
});
