import { describe, expect, it } from 'vitest';
import { buildCatalogue, canonical } from './catalogue';
import type { RawContent } from './raw-content';

const hashOf = (text: string) =>
  Array.from(text)
    .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(16, '0');
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
const line = { text: 'Never with kidney disease.' };
const remedyWords = { title: 'Quinine', reason: 'It can do harm.', short: 'Not advised.', detail: [] };
const raw = (change: Partial<RawContent> = {}): RawContent => ({
  sources: [source],
  facts: {
    lines: { kidney: { ...facts, id: 'kidney', tone: 'warning' } },
    remedies: {
      quinine: {
        ...facts,
        id: 'quinine',
        order: 1,
        group: 'treatment',
        grade: 'not-advised',
        certainty: 'low',
        ownJudgement: false,
        safety: ['kidney'],
      },
    },
  },
  words: {
    en: { lines: { kidney: line }, remedies: { quinine: remedyWords } },
    es: {
      lines: { kidney: { madeFrom: hashOf(canonical(line)), translatedBy: 'computer', text: 'Nunca con enfermedad renal.' } },
    },
  },
  ...change,
});
const withFacts = (kind: string, id: string, change: object) => {
  const base = raw();
  return {
    ...base,
    facts: { ...base.facts, [kind]: { ...base.facts[kind], [id]: { ...(base.facts[kind]?.[id] as object), ...change } } },
  };
};

describe('the catalogue', () => {
  it('gives an item in its language, with the English beside a safety line translated by a computer', () => {
    const { pack, issues } = buildCatalogue(raw(), hashOf);
    expect(issues).toEqual([]);
    expect(pack('es').lines.kidney).toMatchObject({
      language: 'es',
      origin: 'computer',
      stale: false,
      words: { text: 'Nunca con enfermedad renal.' },
      english: line,
    });
    expect(pack('en').lines.kidney?.english).toBeUndefined();
  });

  it('shows the English where there is no translation', () => {
    expect(buildCatalogue(raw(), hashOf).pack('es').remedies.quinine).toMatchObject({
      language: 'en',
      stale: false,
      words: { title: 'Quinine' },
    });
  });

  it('shows the English, and says so, where it has changed since it was translated', () => {
    const base = raw();
    const changed = {
      ...base,
      words: { ...base.words, en: { ...base.words.en, lines: { kidney: { text: 'Never with heart or kidney disease.' } } } },
    };
    expect(buildCatalogue(changed, hashOf).pack('es').lines.kidney).toMatchObject({ language: 'en', stale: true });
    expect(buildCatalogue(changed, hashOf).completeness('es')).toEqual({ complete: 0, of: 2 });
  });

  it('lets a sign-off lapse: the hash changes with the text', () => {
    const hash = (text: string) =>
      buildCatalogue(raw({ words: { en: { lines: { kidney: { text } }, remedies: { quinine: remedyWords } } } }), hashOf).pack(
        'en',
      ).lines.kidney?.hash;
    expect(hash('One.')).not.toBe(hash('Two.'));
  });

  it.each([
    ['an unknown grade', withFacts('remedies', 'quinine', { grade: 'great' }), 'remedies/quinine.json', 'grade'],
    ['a misspelt field', withFacts('remedies', 'quinine', { saftey: [] }), 'remedies/quinine.json', ''],
    ['a missing warning', withFacts('remedies', 'quinine', { safety: ['heart'] }), 'remedies/quinine.json', 'safety'],
    [
      'a remedy not advised without its warning',
      withFacts('remedies', 'quinine', { safety: [] }),
      'remedies/quinine.json',
      'safety',
    ],
    [
      'a source that is nowhere',
      withFacts('remedies', 'quinine', { sources: ['S-NOWHERE'] }),
      'remedies/quinine.json',
      'sources',
    ],
    ['an id that is not the folder’s', withFacts('remedies', 'quinine', { id: 'quinone' }), 'remedies/quinine.json', 'id'],
  ])('leaves out an item with %s, and names file and field', (_, content, file, field) => {
    const { pack, issues } = buildCatalogue(content, hashOf);
    expect(pack('en').remedies.quinine).toBeUndefined();
    expect(issues).toContainEqual(expect.objectContaining({ file, field }));
    expect(pack('en').lines.kidney).toBeDefined();
  });

  it('leaves out what depended on an item that was left out', () => {
    const base = withFacts('lines', 'kidney', { sources: ['S-NOWHERE'] });
    const { pack } = buildCatalogue(base, hashOf);
    expect(pack('en').lines.kidney).toBeUndefined();
    expect(pack('en').remedies.quinine).toBeUndefined();
  });

  it.each([
    ['HTML', { ...line, text: 'Never <b>with</b> kidney disease.' }],
    ['a paragraph of 100 kB', { text: 'a'.repeat(100_000) }],
    ['an unknown placeholder', { text: 'Call {{doctor}}.' }],
  ])('refuses a text with %s', (_, words) => {
    const { issues, pack } = buildCatalogue(raw({ words: { en: { lines: { kidney: words } } } }), hashOf);
    expect(issues).toContainEqual(expect.objectContaining({ file: 'lines/kidney.json', field: 'words.text' }));
    expect(pack('en').lines.kidney).toBeUndefined();
  });
});
