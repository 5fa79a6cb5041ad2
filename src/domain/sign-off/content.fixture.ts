/** A small catalogue for the tests of sign-off: two questions, one with a warning, a sign, a graded remedy and a chart beside it. */
import { buildCatalogue, canonical } from '../content';
import type { Catalogue, RawContent } from '../content';

/** A hash that is quick and depends on every letter: two sums over the text, 16 hex digits. */
export function testHash(text: string): string {
  let [a, b] = [2166136261, 5381];
  for (const letter of text) {
    a = Math.imul(a ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
    b = (Math.imul(b, 33) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

const provenance = { sources: ['S-NHS'], marks: ['V'], lookedUpOn: '2026-11-22', reviewDue: '2027-11-22' };
const source = {
  id: 'S-NHS', kind: 'leaflet', title: 'T', authors: ['NHS'], year: 2020, publisher: 'NHS', url: null,
  read: { what: 'full-text', on: '2026-11-22' },
}; // prettier-ignore

const english = {
  questions: {
    Q1: { question: 'Does quinine help?', short: 'A little. It can harm.', detail: [{ kind: 'paragraph', text: 'Ask first.' }] },
    Q2: { question: 'Is it serious?', short: 'Seldom.', detail: [] },
  },
  lines: { 'quinine-warning': { text: 'Never in pregnancy.' } },
  warnings: { 'RF-U1': { sign: 'One leg is swollen.' } },
  remedies: { quinine: { title: 'Quinine', reason: 'It can do harm.', short: 'Not advised.', detail: [] } },
  charts: { cramps: { title: 'Cramps in a week', labels: ['Quinine'], note: 'One trial.' } },
  slides: {
    L09: { headline: 'One leg swollen?', lead: 'Get help today.', picture: 'A swollen leg.' },
    D1: { headline: 'Quinine?', lead: 'Not advised.', picture: 'A pill.' },
  },
};
const facts = {
  questions: {
    Q1: {
      ...provenance, id: 'Q1', topic: 'treatments', safety: ['quinine-warning'], signs: ['RF-U1'], remedy: 'quinine', chart: 'cramps',
      related: ['Q2'],
    },
    Q2: { ...provenance, id: 'Q2', topic: 'causes', marks: ['M', 'E'], related: ['Q1'] },
  },
  lines: { 'quinine-warning': { ...provenance, id: 'quinine-warning', tone: 'warning' } },
  warnings: { 'RF-U1': { ...provenance, id: 'RF-U1', tier: 'today', order: 1, icon: 'cold-leg' } },
  remedies: {
    quinine: {
      ...provenance, id: 'quinine', order: 1, group: 'treatment', grade: 'not-advised', certainty: 'low', ownJudgement: false,
      safety: ['quinine-warning'],
    },
  },
  charts: { cramps: { ...provenance, id: 'cramps', form: 'bars', values: [3] } },
  slides: {
    L09: {
      ...provenance, id: 'L09', order: 1, family: 'help', opens: { screen: 'warnings', tier: 'today' }, scene: 'swollen-leg', seconds: 10,
      locked: true,
    },
    D1: {
      ...provenance, id: 'D1', order: 2, family: 'remedies', opens: { screen: 'question', id: 'Q1' }, scene: 'pills', seconds: 10,
      safety: ['quinine-warning'],
    },
  },
}; // prettier-ignore

/** The English as raw content, and a Spanish of the first question and of the warning, stamped with `hashOf`. */
export function testContent(hashOf = testHash): RawContent {
  const es = (words: unknown, more: object) => ({ ...more, madeFrom: hashOf(canonical(words)), translatedBy: 'computer' });
  return {
    sources: [source],
    facts,
    words: {
      en: english,
      es: {
        questions: {
          Q1: es(
            { ...english.questions.Q1, synonyms: [] },
            {
              question: '¿Ayuda la quinina?',
              short: 'Un poco. Puede hacer daño.',
              detail: [{ kind: 'paragraph', text: 'Pregunte antes.' }],
            },
          ),
        },
        lines: { 'quinine-warning': es(english.lines['quinine-warning'], { text: 'Nunca en el embarazo.' }) },
      },
    },
  };
}

/** The raw content with one item's facts or words changed. */
export function changed(raw: RawContent, where: 'facts' | 'en' | 'es', key: string, change: object): RawContent {
  const [kind = '', id = ''] = key.split('/');
  const tree = where === 'facts' ? raw.facts : (raw.words[where] ?? {});
  const next = { ...tree, [kind]: { ...tree[kind], [id]: { ...(tree[kind]?.[id] as object), ...change } } };
  return where === 'facts' ? { ...raw, facts: next } : { ...raw, words: { ...raw.words, [where]: next } };
}

export const catalogueOf = (raw: RawContent): Catalogue => buildCatalogue(raw, testHash);
