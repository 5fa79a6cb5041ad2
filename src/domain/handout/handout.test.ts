import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content/read-content';
import { createFilledPacks } from '../../main/handout/create-filled-packs';
import { createHandoutTexts } from '../../main/handout/handout-texts';
import { hashOf } from '../../main/content/hash-of';
import { buildCatalogue, everySign, kinds } from '../content';
import type { Entry, Pack } from '../content';
import { writtenLanguages } from '../language';
import type { LanguageCode } from '../language';
import { defaultSettings } from '../settings';
import type { Settings } from '../settings';
import { itemsOfSheet } from './sheets';
import { makeBlocks } from './make-blocks';
import { sheetIds } from './ids';
import type { SheetId } from './ids';
import { atomsOf, pagesHtml } from '../../print';
import type { HandoutRequest } from './request';
import type { SignedOff } from './handout-source';

const catalogue = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const clinic: Settings = {
  ...defaultSettings,
  clinic: {
    ...defaultSettings.clinic,
    name: 'Elm Road Clinic',
    phone: '01632 960 123',
    emergencyNumber: '999',
    urgentLine: '111',
  },
};

const packs = new Map<LanguageCode, Pack>(writtenLanguages.map((code) => [code, catalogue.pack(code)]));
const textsOf = new Map<unknown, ReturnType<typeof createHandoutTexts>>();

/** The pack with every text signed for. */
const signedPack = (pack: Pack, { name: by, role, on }: SignedOff): Pack =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries<Entry>(pack[kind]).map(([id, entry]) => [
          id,
          { ...entry, checked: { state: 'signed', by, role, on, due: on } },
        ]),
      ),
    ]),
  ) as unknown as Pack;

/** A handout as text: its blocks, and the HTML with everything on one page. */
function handout(
  request: Partial<HandoutRequest> & { readonly sheet?: SheetId } = {},
  settings: Settings = clinic,
  signed?: SignedOff,
) {
  const whole: HandoutRequest = {
    of: request.of ?? { kind: 'sheet', sheet: request.sheet ?? 'stretches' },
    language: request.language ?? 'en',
    second: request.second,
    size: request.size ?? 'standard',
  };
  const texts =
    (signed ? undefined : textsOf.get(settings)) ??
    createHandoutTexts({
      settings: () => settings,
      pack: (language) => {
        const pack = packs.get(language) ?? catalogue.pack(language);
        return signed ? signedPack(pack, signed) : pack;
      },
      sources: catalogue.sources,
      drafts: new Set<LanguageCode>(['es', 'ar']),
      version: '9.8.7',
      now: () => Date.UTC(2026, 10, 22, 12),
      timeZone: 'UTC',
      filled: createFilledPacks(),
    });
  if (!signed) textsOf.set(settings, texts);
  const of = (language: LanguageCode) => texts.of(whole, language);
  const { source, today } = of(whole.language);
  const second = whole.second === undefined ? undefined : of(whole.second);
  const blocks = makeBlocks(source);
  const atoms = atomsOf(blocks, second && makeBlocks(second.source), whole.language, whole.second, whole.size);
  const sheet = {
    title: 'T',
    language: whole.language,
    second: whole.second,
    paper: texts.paper(),
    size: whole.size,
    words: source.words,
    secondWords: second?.source.words,
    clinicName: source.clinicName,
    date: today,
    phone: source.numbers.visit,
    fonts: '',
  };
  const html = pagesHtml(sheet, atoms, [atoms.map((_, index) => index)]);
  const text = html
    .replace(/<style>.*?<\/style>/s, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
  return { blocks, atoms, html, text, source };
}
const keys = (blocks: readonly { readonly key: string }[]) => blocks.map(({ key }) => key);

describe('every handout', () => {
  it.each(sheetIds)('H1: %s says in its title what it is for, and the main message comes next', (sheet) => {
    const { blocks, source } = handout({ sheet });
    expect(blocks[0]).toMatchObject({ kind: 'title', said: { text: source.words.paper.sheet[sheet] } });
    expect(blocks[1]).toMatchObject({ kind: 'message' });
  });

  it.each(sheetIds)('H2: %s has the framed warning signs before what was chosen, with all three numbers', (sheet) => {
    const { blocks, text } = handout({ sheet });
    const firstItem = blocks.findIndex(({ key }) => /^(questions|stretches|checklists|diary)/.test(key));
    const box = blocks.flatMap(({ box }, index) => (box === 'signs-first' ? [index] : []));
    expect(box.length).toBeGreaterThan(6);
    expect(Math.max(...box)).toBeLessThan(firstItem === -1 ? Infinity : firstItem);
    const head = text.slice(0, text.indexOf(sheet === 'warnings' ? 'About this handout' : 'The other warning signs are near'));
    for (const number of ['999', '111']) expect(head).toContain(number);
    expect(text).toContain('01632 960 123');
  });

  it.each(sheetIds)('docs/rules.md, rule 13: %s holds every sign in full, once', (sheet) => {
    const { blocks } = handout({ sheet });
    const { warnings } = catalogue.pack('en');
    const signs = blocks.flatMap((block) => (block.kind === 'sign' ? [block.said.text] : []));
    expect(signs).toHaveLength(everySign.length);
    expect(
      keys(blocks)
        .filter((key) => key.includes('RF-'))
        .map((key) => key.split('/')[1])
        .sort(),
    ).toEqual([...everySign].sort());
    for (const sign of Object.values(warnings))
      expect(signs.some((text) => text.startsWith(sign.words.sign.slice(0, 30)))).toBe(true);
    expect(signs.join(' ')).not.toContain('…');
  });

  it('H3: is never set smaller than 12 pt, and large print never smaller than 18 pt', () => {
    for (const [size, least] of [
      ['standard', 12],
      ['large', 18],
    ] as const) {
      const sizes = [...handout({ size }).html.matchAll(/font(?:-size)?:(?:\d+ )?([\d.]+)pt/g)].map(([, points]) =>
        Number(points),
      );
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
      expect(handout({ size }).html).toContain(`font:400 ${size === 'large' ? 18.5 : 12.5}pt/1.5`);
    }
  });

  it('H4: starts at the side its language is read from, black on white, without italics, capitals, underline or justified text', () => {
    expect(handout().html).toContain('<html lang="en" dir="ltr">');
    expect(handout({ language: 'ar' }).html).toContain('<html lang="ar" dir="rtl">');
    expect(handout().html).toContain('text-align:start');
    expect(handout().html).not.toMatch(/italic|uppercase|underline|justify;|text-align:justify|text-align:(left|right)/);
    expect(
      handout()
        .html.match(/color:(#\w+)/g)
        ?.filter((colour) => !/#(000|fff|dcdcdc)$/.test(colour)),
    ).toEqual([]);
  });

  it('H5: says when it was looked up, when it is due, and which version it is', () => {
    const { text } = handout();
    expect(text).toContain('Facts looked up on November 22, 2026.');
    expect(text).toContain('Next check due by November 22, 2027.');
    expect(text).toContain('version 9.8.7');
  });

  it('H6: names the publisher, and the clinician who checked an item or that nobody has', () => {
    expect(handout().text).toContain('Published by Elm Road Clinic.');
    expect(handout().text).toContain('Not yet checked by a clinician');
    const signed = handout({}, clinic, { name: 'A. Reader', role: 'nurse', on: '2026-11-20' }).text;
    expect(signed).toContain('Checked by A. Reader, nurse, on November 20, 2026.');
    expect(signed).not.toContain('Not yet checked');
  });

  it('H7: gives its sources by id with short titles, and each treatment its label with the reason', () => {
    const { text, blocks } = handout({ of: { kind: 'list', items: [{ kind: 'questions', id: 'Q030' }] } });
    expect(text).toMatch(/S-COCHRANE-MG-2020: \w+/);
    const grade = blocks.find((block) => block.kind === 'grade');
    expect(grade).toMatchObject({ grade: 'no-help', bars: 4 });
    expect(text).toContain('Probably does not help');
    expect(text).toContain('Good studies in older adults found little or no gain.');
  });

  it('H8: says that it is general information, and not to stop a medicine alone', () => {
    expect(handout().text).toContain('This is general information, not medical advice.');
    expect(handout().text).toContain('Do not stop a medicine on your own.');
  });

  it('H9: gives gains, risks and what is not known beside each other', () => {
    const { text } = handout({ of: { kind: 'list', items: [{ kind: 'remedies', id: 'magnesium' }] } });
    for (const part of ['What studies found', 'What is not known', 'kidney']) expect(text).toContain(part);
  });

  it.each(sheetIds)('H10: %s has a stretch in pictures with its steps, and a diary for a week', (sheet) => {
    const { blocks, html } = handout({ sheet });
    const pictures = blocks.flatMap((block) => (block.kind === 'pictures' ? [block] : []));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures[0]?.frames).toHaveLength(2);
    expect(blocks.filter(({ kind }) => kind === 'diary')).toHaveLength(1);
    expect(html.match(/<th scope="col">/g)).toHaveLength(8);
  });

  it('H11: names its language, how far it is checked, and how to get it otherwise', () => {
    expect(handout({ language: 'es' }).text).toContain(
      'Esta hoja está en Español. Traducido por computadora, todavía sin revisar.',
    );
    expect(handout().text).toContain('in another language or in large print, or to have it read aloud');
  });

  it('H12: has nothing of the reader on it, says to take it home, and leaves room for notes', () => {
    const { text, html } = handout();
    expect(text).toContain('Take this home');
    expect(text).toContain('Space for your notes');
    expect(text).not.toMatch(/patient name|your name|date of birth/i);
    expect(html.match(/class="line"/g)?.length).toBeGreaterThan(1);
  });

  it('turns the page with a stretch as a whole: its name and its warnings stay with its pictures', () => {
    const { blocks } = handout({ sheet: 'stretches' });
    const pictures = blocks.flatMap((block, index) => (block.kind === 'pictures' ? [index] : []));
    expect(pictures).toHaveLength(3);
    for (const index of pictures) {
      const item = blocks[index]?.key.replace('/pictures', '') ?? '';
      const before = blocks.slice(0, index).filter(({ key }) => key === item || key.startsWith(`${item}/`));
      expect(before.length).toBeGreaterThan(1);
      expect(before.every(({ stay }) => stay)).toBe(true);
    }
  });

  it('H13: has greys in its figures alone, and the size of the clinic’s paper', () => {
    const { html } = handout();
    const colours = [...html.replace(/<svg viewBox.*?<\/svg>/gs, '').matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(
      ([, colour]) => colour,
    );
    expect(new Set(colours)).toEqual(new Set(['#000', '#fff']));
    const inFigures = [...html.matchAll(/(?:fill|stroke)="#(\w{6})"/g)].map(([, colour = '']) => colour);
    expect(inFigures.length).toBeGreaterThan(10);
    for (const colour of inFigures) expect(new Set([colour.slice(0, 2), colour.slice(2, 4), colour.slice(4)]).size).toBe(1);
    expect(html).toContain('@page{size:210mm 297mm');
    const american = handout({}, { ...clinic, place: { ...clinic.place, region: 'US' } });
    expect(american.html).toContain('@page{size:215.9mm 279.4mm');
  });
});

describe('a draft language', () => {
  it.each(['es', 'ar'] as const)(
    '%s says that a computer translated it, and gives the English beside every sign and warning',
    (language) => {
      const { blocks, source } = handout({ sheet: 'medicines', language });
      expect(blocks.find(({ key }) => key === 'draft')).toMatchObject({ said: { text: source.words.shared.draft } });
      const must = blocks.filter(({ kind }) => kind === 'sign' || kind === 'tier' || kind === 'warning');
      expect(must.length).toBeGreaterThan(25);
      for (const block of must) expect(block, block.key).toHaveProperty('english');
    },
  );

  it('has the English as its second language instead, where that stands beside it', () => {
    const { text } = handout({ language: 'es', second: 'en' });
    expect(text.match(/Call 999 now for any of these/g)).toHaveLength(1);
  });
});

it.each(sheetIds)('what the sheet %s holds is in the content, and short enough for two sheets of paper', (sheet) => {
  const { source } = handout({ sheet });
  const asked = itemsOfSheet(sheet, source.pack);
  expect(source.items).toEqual(asked);
  expect(asked.filter(({ kind }) => kind === 'questions' || kind === 'stretches').length).toBeLessThanOrEqual(3);
});

it('a sheet of a topic carries what the clinic itself has written about it', () => {
  const pack = catalogue.pack('en');
  const { Q072 } = pack.questions;
  if (!Q072) throw new Error('no such question');
  const own = { ...pack, questions: { ...pack.questions, Q072: { ...Q072, addedHere: true } } };
  expect(itemsOfSheet('pregnancy', own).at(-1)).toEqual({ kind: 'questions', id: 'Q072' });
  expect(itemsOfSheet('pregnancy', pack)).not.toContainEqual({ kind: 'questions', id: 'Q072' });
});

it('what a sign may mean stands on the sheet of warning signs; the signs alone are everywhere', () => {
  expect(handout({ sheet: 'warnings' }).text).toContain('May mean');
  expect(handout({ sheet: 'children' }).text).not.toContain('May mean');
});

it('a warning that several answers share is told once a page, and names itself so', () => {
  const { blocks } = handout({ sheet: 'medicines' });
  const shared = blocks.filter(({ key }) => key.endsWith('/line/no-stop-medicine'));
  expect(shared.length).toBeGreaterThan(1);
  expect(new Set(shared.map(({ once }) => once))).toEqual(new Set(['no-stop-medicine']));
});

it('a kiosk that nobody set up marks its handouts and names no clinic', () => {
  const { html, text } = handout({}, defaultSettings);
  expect(html).toContain('class="mark"');
  expect(text).toContain('Demo - not set up');
  expect(text).toContain('your emergency number');
  expect(handout().html).not.toContain('class="mark"');
});

it('what a print job is called stands nowhere on its pages', () => {
  const { atoms, source } = handout();
  const sheet = {
    title: 'Stretches',
    job: 'Stretches (crampwise-0a1b2c)',
    language: 'en',
    paper: 'A4',
    size: 'standard',
    words: source.words,
    clinicName: 'Elm Road Clinic',
    date: 'today',
    phone: '1',
    fonts: '',
  } as const;
  const pages = pagesHtml(sheet, atoms, [[0], [1]]);
  expect(pages).toContain('<title>Stretches (crampwise-0a1b2c)</title>');
  expect(pages.split('crampwise-0a1b2c')).toHaveLength(2);
});

it('numbers to dial run from left to right by themselves in a right-to-left page', () => {
  expect(handout({ language: 'ar' }).html).toContain('<bdi dir="ltr">999</bdi>');
  expect(handout({ language: 'ar' }).html).not.toMatch(/[\u2066-\u2069]/);
});

it('a clinic’s name cannot bring markup with it', () => {
  const { html } = handout({}, { ...clinic, clinic: { ...clinic.clinic, name: '<img src=x onerror=alert(1)>' } });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});

it('two languages stand side by side in every row of text, each with its own direction', () => {
  const { html } = handout({ language: 'ar', second: 'en', sheet: 'bedtime' });
  expect(html.match(/<div class="pair"><div>/g)?.length).toBeGreaterThan(30);
  expect(html).toContain('<div lang="en" dir="ltr">');
});

it('two languages in large print stand one under the other, and a page may end between them', () => {
  const { html, atoms } = handout({ language: 'es', second: 'en', size: 'large', sheet: 'pregnancy' });
  expect(html).not.toContain('class="pair"');
  expect(html.match(/<div class="second" lang="en" dir="ltr">/g)?.length).toBeGreaterThan(30);
  expect(atoms.filter((atom) => atom.html.includes('class="second"') && atom.html.startsWith('<p')).length).toBe(0);
  const sources = atoms.filter((atom) => atom.html.includes('S-HSE-PREG:'));
  expect(sources, 'what is the same in both is there once').toHaveLength(1);
});

it('what only one of two languages says takes the whole width', () => {
  const { atoms, source } = handout({ language: 'es', second: 'en', sheet: 'bedtime' });
  const draft = atoms.filter((atom) => atom.html.includes(source.words.shared.draft) && !atom.html.includes('publi'));
  expect(draft.some((atom) => !atom.html.includes('class="pair"'))).toBe(true);
});

it('what the content no longer has is left out, and twice is once', () => {
  const { blocks } = handout({
    of: {
      kind: 'list',
      items: [
        { kind: 'questions', id: 'Q999' },
        { kind: 'stretches', id: 'ST1' },
        { kind: 'stretches', id: 'ST1' },
      ],
    },
  });
  expect(keys(blocks).filter((key) => key === 'stretches/ST1')).toHaveLength(1);
  expect(keys(blocks).some((key) => key.includes('Q999'))).toBe(false);
});

it('no block of one handout has the key of another, so that languages pair row by row', () => {
  const own = (sheet: SheetId, language: LanguageCode, second: LanguageCode) => keys(handout({ sheet, language, second }).blocks);
  const paired = (all: readonly string[]) => all.filter((key) => !/^(draft|codes|about)/.test(key));
  for (const sheet of ['stretches', 'bedtime', 'medicines', 'pregnancy'] as const) {
    const english = own(sheet, 'en', 'ar');
    expect(new Set(english).size, sheet).toBe(english.length);
    expect(paired(own(sheet, 'ar', 'en')), sheet).toEqual(paired(english));
  }
}, 30_000);
