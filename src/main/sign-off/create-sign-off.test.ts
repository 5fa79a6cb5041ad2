import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../domain/content';
import type { RawContent } from '../../domain/content';
import { emptySignOff } from '../../domain/sign-off';
import type { SignOffData, Switch } from '../../domain/sign-off';
import { changed, testContent } from '../../domain/sign-off/content.fixture';
import { addClinicContent } from '../content/add-clinic-content';
import { hashOf } from '../content/hash-of';
import { createMemoryLogger } from '../log/logger.fake';
import { createKeptFile } from '../schedule/kept-file';
import { createMemorySettingsFile } from '../settings/settings-file.fake';
import { createSignOff } from './create-sign-off';
import { createSignedContent } from './signed-content';
import { readSignOff, signOffVersion } from '../../domain/sign-off';

const switches: readonly Switch[] = [
  {
    id: 'quinine',
    key: 'questions/Q1',
    options: [{ id: 'never', changes: { 'questions/Q1': { en: { short: 'No. Never take quinine.' } } } }],
  },
];
const healer = { by: 'A. Healer', role: 'GP' };

/** Sign-off over a disk in memory, as a kiosk would start with this content. */
function start(raw: RawContent = testContent(hashOf), disk = createMemorySettingsFile()) {
  const log = createMemoryLogger();
  const file = createKeptFile(
    disk,
    signOffVersion,
    (stored) => {
      const read = readSignOff(stored);
      return read.ok ? { ok: true, value: read.data, troubles: [] } : read;
    },
    emptySignOff,
    log,
  );
  const catalogue = buildCatalogue(raw, hashOf);
  const loaded = () => addClinicContent({ raw, catalogue, issues: [] }, '/nowhere', log);
  const known = () => Promise.resolve(switches);
  const content = createSignedContent({ loaded, switches: known, data: file.read, testLanguages: false });
  let told = 0;
  let at = Date.UTC(2026, 10, 28, 9);
  let isClockGood = true;
  const review = createSignOff({
    file,
    content,
    loaded,
    switches: known,
    now: () => (at += 1000),
    today: () => new Date(at).toISOString().slice(0, 10),
    isClockGood: () => isClockGood,
    changed: () => (told += 1),
  });
  const question = async (language: 'en' | 'es' = 'en') => (await content.packs())(language).questions.Q1;
  const signOff = async (key: string, language: 'en' | 'es' = 'en') => {
    const item = await review.item(key, language);
    return review.sign({ language, items: [{ key, hash: item?.hash ?? '' }] });
  };
  return { review, content, disk, question, signOff, told: () => told, losesItsClock: () => (isClockGood = false) };
}

describe('signing', () => {
  it('needs somebody who has said who they are, and says it to patients', async () => {
    const { review, question, signOff, told } = start();
    expect(await signOff('questions/Q1')).toEqual({ ok: false, reason: 'no-signer' });
    expect(told()).toBe(0);
    review.begin(healer);
    expect(await signOff('questions/Q1')).toMatchObject({ ok: true });
    expect((await question())?.checked).toEqual({ state: 'signed', ...healer, on: '2026-11-28', due: '2027-11-22' });
    expect(told()).toBe(1);
    review.end();
    expect(await signOff('questions/Q2')).toEqual({ ok: false, reason: 'no-signer' });
  });

  it('is refused while nobody knows what day it is', async () => {
    const { review, signOff, losesItsClock, told } = start();
    review.begin(healer);
    losesItsClock();
    expect(await signOff('questions/Q1')).toEqual({ ok: false, reason: 'no-clock' });
    expect(told()).toBe(0);
  });

  it('signs only what was shown: a hash that is not today’s signs nothing at all', async () => {
    const { review, content } = start();
    review.begin(healer);
    const item = await review.item('questions/Q2', 'en');
    const items = [
      { key: 'questions/Q2', hash: item?.hash ?? '' },
      { key: 'questions/Q1', hash: '0123456789abcdef' },
    ];
    expect(await review.sign({ language: 'en', items })).toEqual({ ok: false, reason: 'changed' });
    expect((await content.packs())('en').questions.Q2?.checked).toEqual({ state: 'unchecked' });
  });

  it('lapses when the kiosk starts with another text, says what changed, and holds again with the old one', async () => {
    const { review, disk, signOff } = start();
    review.begin(healer);
    await signOff('questions/Q1');
    const later = start(changed(testContent(hashOf), 'en', 'lines/quinine-warning', { text: 'Never take it.' }), disk);
    expect((await later.question())?.checked).toEqual({ state: 'lapsed' });
    expect((await later.review.item('questions/Q1', 'en'))?.lapsed).toEqual({ ...healer, on: '2026-11-28', changed: ['beside'] });
    expect((await start(testContent(hashOf), disk).question())?.checked.state).toBe('signed');
  });

  it('cannot sign a translation of an older English: readers do not see it', async () => {
    const { review } = start(changed(testContent(hashOf), 'en', 'questions/Q1', { short: 'Hardly.' }));
    review.begin(healer);
    const item = await review.item('questions/Q1', 'es');
    expect(item?.row.state).toBe('untranslated');
    expect(await review.sign({ language: 'es', items: [{ key: 'questions/Q1', hash: item?.hash ?? '' }] })).toEqual({
      ok: false,
      reason: 'changed',
    });
  });

  it('can be taken back, and the record keeps both', async () => {
    const { review, question, signOff } = start();
    review.begin(healer);
    await signOff('questions/Q1');
    expect(await review.withdraw('questions/Q1', 'en')).toMatchObject({ ok: true });
    expect((await question())?.checked).toEqual({ state: 'unchecked' });
    expect(await review.withdraw('questions/Q1', 'en')).toEqual({ ok: false, reason: 'not-there' });
    const lines = review.exported('csv').trim().split('\r\n');
    expect(lines[0]).toBe('on,at,did,key,title,language,hash,what,by,role');
    expect(lines.slice(1).map((line) => line.split(',')[2])).toEqual(['signed', 'withdrawn']);
    expect(lines[1]).toMatch(
      /^2026-11-28,2026-11-28T09:\d\d:\d\d.000Z,signed,questions\/Q1,Does quinine help\?,en,[0-9a-f]{16},,A. Healer,GP$/,
    );
  });

  it('counts by language, and a language is checked when nothing of it is left', async () => {
    const { review, signOff } = start();
    review.begin(healer);
    await signOff('questions/Q1', 'es');
    const spanish = async () => (await review.read('es')).languages.find(({ code }) => code === 'es');
    expect(await spanish()).toMatchObject({
      of: 8,
      complete: 2,
      computer: 1,
      signed: 1,
      signers: [{ ...healer, on: '2026-11-28' }],
    });
    await signOff('lines/quinine-warning', 'es');
    expect(await spanish()).toMatchObject({ computer: 0, signed: 2 });
  });

  it('survives a full disk without pretending', async () => {
    const { review, disk, question, signOff } = start();
    review.begin(healer);
    disk.isFull = true;
    expect(await signOff('questions/Q1')).toEqual({ ok: false, reason: 'not-written' });
    expect((await question())?.checked).toEqual({ state: 'unchecked' });
  });

  it('is found again in its last good copy', async () => {
    const { review, disk, signOff } = start();
    review.begin(healer);
    await signOff('questions/Q1');
    disk.texts.current = '{"version":1,';
    expect((await start(testContent(hashOf), disk).question())?.checked.state).toBe('signed');
  });
});

describe('hiding', () => {
  it('takes an item from every pack, and gives it back', async () => {
    const { review, content } = start();
    review.begin(healer);
    expect((await review.item('remedies/quinine', 'en'))?.takesAlong).toEqual(['Does quinine help?', 'Quinine?']);
    expect(await review.hide('remedies/quinine', 'en')).toMatchObject({ ok: true });
    expect(Object.keys((await content.packs())('es').questions)).toEqual(['Q2']);
    expect(content.differs()).toBe(true);
    expect((await review.item('remedies/quinine', 'en'))?.hiddenBy).toEqual({ ...healer, on: '2026-11-28' });
    await review.unhide('remedies/quinine', 'en');
    expect(Object.keys((await content.packs())('es').questions)).toEqual(['Q1', 'Q2']);
  });

  it.each(['warnings/RF-U1', 'lines/quinine-warning', 'slides/L09'])('refuses %s', async (key) => {
    const { review } = start();
    review.begin(healer);
    expect(await review.hide(key, 'en')).toEqual({ ok: false, reason: 'locked' });
  });
});

describe('words of the clinic’s own', () => {
  it('stand in place of ours, marked, unchecked until signed, and make the translation stale', async () => {
    const { review, question } = start();
    review.begin(healer);
    expect(await review.word({ key: 'questions/Q1', language: 'en', texts: { short: 'Ask us about quinine.' } })).toMatchObject({
      ok: true,
    });
    expect(await question()).toMatchObject({
      words: { short: 'Ask us about quinine.', question: 'Does quinine help?' },
      addedHere: true,
      checked: { state: 'unchecked' },
    });
    expect(await question('es')).toMatchObject({ language: 'en', stale: true });
    expect((await review.item('questions/Q1', 'en'))?.ours).toMatchObject({ short: 'A little. It can harm.' });
    expect(await review.word({ key: 'questions/Q1', language: 'en', texts: null })).toMatchObject({ ok: true });
    expect(await question()).toMatchObject({ words: { short: 'A little. It can harm.' }, addedHere: false });
    expect(await question('es')).toMatchObject({ language: 'es', stale: false });
  });

  it.each([
    ['an empty text', { short: ' ' }, { field: 'short', rule: 'empty' }],
    ['a text that is too long', { short: 'a'.repeat(421) }, { field: 'short', rule: 'too-long' }],
    ['HTML', { 'detail.0.text': '<b>Ask</b>' }, { field: 'detail.0.text', rule: 'html' }],
    ['an unknown placeholder', { short: 'Call {{doctor}}.' }, { field: 'short', rule: 'placeholder' }],
  ])('with %s are refused by the rule they break, and nothing changes', async (_, texts, rule) => {
    const { review, question } = start();
    review.begin(healer);
    const outcome = await review.word({ key: 'questions/Q1', language: 'en', texts });
    expect(outcome).toMatchObject({ ok: false, reason: 'broken-rules', rules: [rule] });
    expect(await question()).toMatchObject({ words: { short: 'A little. It can harm.' }, addedHere: false });
  });

  it('cannot speak of a remedy without its warning', async () => {
    const { review } = start();
    review.begin(healer);
    const outcome = await review.word({ key: 'questions/Q2', language: 'en', texts: { short: 'Take quinine.' } });
    expect(outcome).toMatchObject({ ok: false, reason: 'broken-rules', rules: [{ rule: 'warning' }] });
  });

  it('say when our own words have changed since', async () => {
    const { review, disk } = start();
    review.begin(healer);
    await review.word({ key: 'questions/Q2', language: 'en', texts: { short: 'Hardly ever.' } });
    const row = async (raw: RawContent) =>
      (await start(raw, disk).review.read('en')).rows.find(({ key }) => key === 'questions/Q2');
    expect((await row(testContent(hashOf)))?.reasons).not.toContain('ours-changed');
    expect((await row(changed(testContent(hashOf), 'en', 'questions/Q2', { short: 'Never.' })))?.reasons).toContain(
      'ours-changed',
    );
  });
});

describe('a switch', () => {
  it('keeps our wording until somebody chooses, and a choice asks for a new signature', async () => {
    const { review, question, signOff } = start();
    review.begin(healer);
    await signOff('questions/Q1');
    expect((await review.item('questions/Q1', 'en'))?.switch).toMatchObject({
      options: ['as-written', 'never'],
      chosen: 'as-written',
    });
    expect(await review.choose({ language: 'en', switch: 'quinine', option: 'never' })).toMatchObject({ ok: true });
    expect(await question()).toMatchObject({ words: { short: 'No. Never take quinine.' }, checked: { state: 'lapsed' } });
    await review.choose({ language: 'en', switch: 'quinine', option: 'as-written' });
    expect((await question())?.checked.state).toBe('signed');
    expect(await review.choose({ language: 'en', switch: 'quinine', option: 'always' })).toEqual({
      ok: false,
      reason: 'not-there',
    });
  });
});

describe('a backup', () => {
  it('holds all that was decided, and brings it to another kiosk', async () => {
    const { review, signOff } = start();
    review.begin(healer);
    await signOff('questions/Q1');
    await review.hide('questions/Q2', 'en');
    const read = review.readBackup(JSON.parse(JSON.stringify(review.backup())));
    expect(read.ok).toBe(true);
    const other = start();
    expect(await other.review.restore((read as { data: SignOffData }).data)).toBe(true);
    expect((await other.question())?.checked.state).toBe('signed');
    expect((await other.content.packs())('en').questions.Q2).toBeUndefined();
  });
});
