import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Entry, Kind, RawContent } from '../content';
import type { LanguageCode } from '../language';
import { goneWith, withoutHidden } from './hide';
import { hashOfParts, partsOf } from './parts-of';
import { readSignOff } from './sign-off-data';
import type { Signature } from './sign-off-data';
import { packWithSignOff } from './pack-with-sign-off';
import { changedSince, indexed, reasonsOf } from './state-of';
import { catalogueOf, changed, testContent, testHash } from './content.fixture';
import { emptySignOff } from './sign-off-data';

const entryIn = (catalogue: Catalogue, key: string, language: LanguageCode) => {
  const [kind, id] = key.split('/') as [Kind, string];
  return (catalogue.pack(language)[kind] as Readonly<Record<string, Entry>>)[id];
};
/** A signature for an item as it stands in a catalogue. */
const signed = (catalogue: Catalogue, key: string, language: LanguageCode = 'en'): Signature => {
  const entry = entryIn(catalogue, key, language);
  if (!entry) throw new Error(`there is no ${key}`);
  const parts = partsOf(key.split('/')[0] as Kind, entry, catalogue.pack(language), catalogue.pack('en'), testHash);
  return { key, language, hash: hashOfParts(parts, testHash), parts, by: 'A. Healer', role: 'GP', at: 1, on: '2026-11-28' };
};
const checkedIn = (raw: RawContent, signatures: readonly Signature[], key: string, language: LanguageCode = 'en') => {
  const catalogue = catalogueOf(raw);
  const decided = indexed({ ...emptySignOff, signatures });
  const [kind, id] = key.split('/') as [Kind, string];
  const pack = packWithSignOff(catalogue.pack(language), language, catalogue.pack('en'), decided, testHash);
  return (pack[kind] as Readonly<Record<string, Entry>>)[id];
};

const raw = testContent();
const catalogue = catalogueOf(raw);
const beforeEn = signed(catalogue, 'questions/Q1');

describe('a sign-off', () => {
  it('is nobody’s until somebody gives it', () => {
    for (const kind of Object.keys(catalogue.pack('en')) as Kind[]) {
      for (const entry of Object.values(catalogue.pack('en')[kind] as Readonly<Record<string, Entry>>))
        expect(entry.checked).toEqual({ state: 'unchecked' });
    }
  });

  it('says who, in which role and when, and when to look again', () => {
    expect(checkedIn(raw, [beforeEn], 'questions/Q1')?.checked).toEqual({
      state: 'signed', by: 'A. Healer', role: 'GP', on: '2026-11-28', due: '2027-11-22',
    }); // prettier-ignore
    expect(checkedIn(raw, [beforeEn], 'questions/Q2')?.checked).toEqual({ state: 'unchecked' });
  });

  it('lapses with any change of any text that its page shows, and with nothing else', () => {
    const shown = [
      ['questions/Q1', 'question'], ['questions/Q1', 'short'], ['questions/Q1', 'detail'], ['lines/quinine-warning', 'text'],
      ['warnings/RF-U1', 'sign'], ['remedies/quinine', 'reason'], ['charts/cramps', 'title'], ['charts/cramps', 'note'],
    ] as const; // prettier-ignore
    const elsewhere = [
      ['questions/Q2', 'question'], ['questions/Q2', 'short'], ['remedies/quinine', 'short'], ['slides/L09', 'lead'], ['slides/D1', 'headline'],
    ] as const; // prettier-ignore
    const text = fc
      .string({ minLength: 1, maxLength: 40 })
      .map((letters) => letters.replace(/[<>{}]/g, '').trim())
      .filter((letters) => letters !== '');
    fc.assert(
      fc.property(fc.constantFrom(...shown, ...elsewhere), text, ([key, field], written) => {
        const value = field === 'detail' ? [{ kind: 'paragraph', text: written }] : written;
        const old = (raw.words.en?.[key.split('/')[0] ?? '']?.[key.split('/')[1] ?? ''] as Record<string, unknown>)[field];
        fc.pre(JSON.stringify(old) !== JSON.stringify(value));
        const isShown = shown.some(([shownKey, shownField]) => shownKey === key && shownField === field);
        const now = checkedIn(changed(raw, 'en', key, { [field]: value }), [beforeEn], 'questions/Q1');
        expect(now?.checked.state).toBe(isShown ? 'lapsed' : 'signed');
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['its sources', 'questions/Q1', { sources: ['S-NHS', 'S-NHS'] }, ['facts']],
    ['a warning it no longer has', 'questions/Q1', { safety: [] }, ['facts', 'beside']],
    ['the grade beside it', 'remedies/quinine', { certainty: 'moderate' }, ['beside']],
    ['the figures of its chart', 'charts/cramps', { values: [4] }, ['beside']],
  ])('lapses with %s, and says what has changed', (_, key, change, parts) => {
    const after = changed(raw, 'facts', key, change);
    expect(checkedIn(after, [beforeEn], 'questions/Q1')?.checked).toEqual({ state: 'lapsed' });
    expect(changedSince(beforeEn, signed(catalogueOf(after), 'questions/Q1').parts)).toEqual(parts);
  });

  it.each([
    ['the dates of our look-ups', 'questions/Q1', { lookedUpOn: '2027-01-01', reviewDue: '2028-01-01' }],
    ['how a fact is known', 'questions/Q1', { marks: ['V', 'E'] }],
    ['the questions near it', 'questions/Q1', { related: [] }],
    ['another item', 'questions/Q2', { safety: ['quinine-warning'] }],
  ])('holds through a change of %s', (_, key, change) => {
    expect(checkedIn(changed(raw, 'facts', key, change), [beforeEn], 'questions/Q1')?.checked.state).toBe('signed');
  });

  it('holds again when the text is as it was', () => {
    const there = changed(raw, 'en', 'questions/Q1', { short: 'No.' });
    const back = changed(there, 'en', 'questions/Q1', { short: 'A little. It can harm.' });
    expect(checkedIn(back, [beforeEn], 'questions/Q1')?.checked.state).toBe('signed');
  });
});

describe('a translation', () => {
  const inSpanish = signed(catalogue, 'questions/Q1', 'es');

  it('is signed for by itself', () => {
    expect(checkedIn(raw, [beforeEn], 'questions/Q1', 'es')?.checked).toEqual({ state: 'unchecked' });
    expect(checkedIn(raw, [inSpanish], 'questions/Q1', 'es')?.checked.state).toBe('signed');
    expect(checkedIn(raw, [inSpanish], 'questions/Q1')?.checked).toEqual({ state: 'unchecked' });
  });

  it('lapses when its English changes, even once it is stamped as made from the new one', () => {
    const english = { ...(raw.words.en?.questions?.Q1 as object), short: 'Hardly.', synonyms: [] };
    const restamped = changed(changed(raw, 'en', 'questions/Q1', { short: 'Hardly.' }), 'es', 'questions/Q1', {
      madeFrom: catalogueOf(changed(raw, 'en', 'questions/Q1', english)).pack('en').questions.Q1?.hash,
    });
    expect(checkedIn(restamped, [inSpanish], 'questions/Q1', 'es')).toMatchObject({
      language: 'es',
      checked: { state: 'lapsed' },
    });
  });

  it('that is shown in English says what is true of the English', () => {
    const stale = changed(raw, 'en', 'questions/Q1', { short: 'Hardly.' });
    const english = signed(catalogueOf(stale), 'questions/Q1');
    expect(checkedIn(stale, [english], 'questions/Q1', 'es')).toMatchObject({ language: 'en', checked: { state: 'signed' } });
    expect(checkedIn(stale, [inSpanish], 'questions/Q1', 'es')?.checked).toEqual({ state: 'unchecked' });
  });

  it('of a warning stands without the English beside it once it is signed', () => {
    const line = signed(catalogue, 'lines/quinine-warning', 'es');
    expect(checkedIn(raw, [beforeEn], 'lines/quinine-warning', 'es')?.english).toEqual({ text: 'Never in pregnancy.' });
    expect(checkedIn(raw, [line], 'lines/quinine-warning', 'es')).not.toHaveProperty('english');
  });
});

describe('why an item is on the list', () => {
  const question = catalogue.pack('en').questions.Q2 ?? ({} as Entry);
  const why = (checked: Entry['checked'], today: string) => reasonsOf(question, checked, today);
  const by = { state: 'signed', by: 'A', role: 'GP', on: '2026-11-28', due: '2027-11-22' } as const;

  it('is what nobody has checked, and how it is known', () => {
    expect(why({ state: 'unchecked' }, '2026-12-01')).toEqual(['never', 'memory', 'editorial']);
    expect(why({ state: 'lapsed' }, '2026-12-01')).toEqual(['changed', 'memory', 'editorial']);
  });

  it('is its date, signed or not', () => {
    expect(why(by, '2027-11-21')).toEqual([]);
    expect(why(by, '2027-11-22')).toEqual(['past']);
    expect(why({ state: 'unchecked' }, '2028-01-01')).toContain('past');
  });

  it('goes for a year when somebody signs after its date', () => {
    const late = { ...signed(catalogue, 'questions/Q2'), on: '2027-12-01' };
    expect(checkedIn(raw, [late], 'questions/Q2')?.checked).toMatchObject({ due: '2028-12-01' });
  });
});

describe('hiding', () => {
  const english = catalogue.pack('en');

  it('takes an item away, with all that cannot be shown whole without it and every way to it', () => {
    const pack = withoutHidden(english, new Set(['remedies/quinine']));
    expect(Object.keys(pack.remedies)).toEqual([]);
    expect(Object.keys(pack.questions)).toEqual(['Q2']);
    expect(Object.keys(pack.slides)).toEqual(['L09']);
    expect(pack.questions.Q2?.facts.related).toEqual([]);
    expect([...goneWith(english, new Set(['remedies/quinine']))].sort()).toEqual([
      'questions/Q1',
      'remedies/quinine',
      'slides/D1',
    ]);
  });

  it('takes a chart out of its page and leaves the page', () => {
    const pack = withoutHidden(english, new Set(['charts/cramps']));
    expect(pack.questions.Q1?.facts.chart).toBeUndefined();
    expect(pack.charts).toEqual({});
  });

  it.each(['warnings/RF-U1', 'lines/quinine-warning', 'slides/L09'])('never takes %s away', (key) => {
    expect(withoutHidden(english, new Set([key]))).toBe(english);
  });

  it('of any items leaves no way to what is gone, and every warning', () => {
    const keys = Object.entries(english).flatMap(([kind, entries]) =>
      Object.keys(entries as object).map((id) => `${kind}/${id}`),
    );
    fc.assert(
      fc.property(fc.subarray(keys), (hidden) => {
        const pack = withoutHidden(english, new Set(hidden));
        expect(Object.keys(pack.warnings)).toEqual(['RF-U1']);
        expect(Object.keys(pack.lines)).toEqual(['quinine-warning']);
        expect(pack.slides.L09).toBeDefined();
        for (const { facts } of Object.values(pack.questions)) {
          for (const id of facts.related) expect(pack.questions[id]).toBeDefined();
          if (facts.remedy !== undefined) expect(pack.remedies[facts.remedy]).toBeDefined();
          if (facts.chart !== undefined) expect(pack.charts[facts.chart]).toBeDefined();
        }
        for (const { facts } of Object.values(pack.slides))
          if (facts.opens.screen === 'question') expect(pack.questions[facts.opens.id]).toBeDefined();
      }),
    );
  });
});

describe('stored decisions', () => {
  it('are read line by line: a broken one costs itself, and leaves its text unchecked', () => {
    const stored = { version: 1, ...emptySignOff, signatures: [beforeEn, { ...beforeEn, hash: 'not a hash' }] };
    expect(readSignOff(JSON.parse(JSON.stringify(stored)))).toEqual({
      ok: true,
      data: { ...emptySignOff, signatures: [beforeEn] },
      troubles: ['signatures 2: hash is not valid'],
    });
  });

  it.each([
    ['a newer release’s', { version: 2 }, 'newer'],
    ['a list', [], 'unreadable'],
    ['without a version', {}, 'unreadable'],
  ])('that are %s are refused', (_, stored, reason) => {
    expect(readSignOff(stored)).toEqual({ ok: false, reason });
  });
});
