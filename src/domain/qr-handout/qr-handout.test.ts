import fc from 'fast-check';
import jsqr from 'jsqr';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content/read-content';
import { hashOf } from '../../main/content/hash-of';
import { languageFile } from '../../../scripts/locales/language-files';
import { buildCatalogue, fillPlaceholders, placeholderValues, tiers } from '../content';
import type { Pack } from '../content';
import { itemsOfSheet, sheetIds } from '../handout';
import type { HandoutItem } from '../handout';
import type { LanguageCode } from '../language';
import { defaultSettings } from '../settings';
import { bytesOf, mostBytes, partsOf } from './parts';
import { qrHandoutPassages } from './passage';
import type { QrHandoutWords } from './passage';
import { leastModuleOn, qrCode } from '../qr-code';
import type { QrCode } from '../qr-code';
import { qrHandoutTexts } from './qr-handout';

/** What an independent decoder reads in a code, from its SVG path alone. */
function decoded({ side, path }: QrCode): string | undefined {
  const scale = 4;
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        pixels.set([0, 0, 0], (row * width + column) * 4);
      }
    }
  }
  return jsqr(pixels, width, width)?.data;
}

const catalogue = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const unset = { emergencyNumber: '-', urgentLine: '-', clinicPhone: '-', clinicName: '-' };
const settings = {
  ...defaultSettings,
  clinic: {
    ...defaultSettings.clinic,
    name: 'Elm Road Clinic',
    phone: '01632 960 123',
    emergencyNumber: '999',
    urgentLine: '111',
  },
};
function packIn(language: LanguageCode): Pack {
  const fill = (_: string, value: unknown): unknown =>
    typeof value === 'string'
      ? fillPlaceholders(value, placeholderValues(settings, languageFile(language).regionWords, unset))
      : value;
  return JSON.parse(JSON.stringify(catalogue.pack(language)), fill) as Pack;
}
const written = ['en', 'es', 'ar'] as const;
const packs = { en: packIn('en'), es: packIn('es'), ar: packIn('ar') };
const words: QrHandoutWords = {
  title: 'Leg cramps',
  heading: { emergency: 'Call \u2066999\u2069 now for any of these', today: 'Get help today', visit: 'Book a visit' },
  grade: {
    good: 'Good evidence',
    some: 'Some evidence',
    mixed: 'Mixed evidence',
    'too-little': 'Too little evidence',
    'no-help': 'Probably does not help',
    expert: 'Expert advice',
    'not-advised': 'Not advised',
  },
  closing: ['Not yet checked by a clinician'],
};
const items: readonly HandoutItem[] = [
  { kind: 'questions', id: 'Q030' },
  { kind: 'causes', id: 'tired-muscles' },
  { kind: 'remedies', id: 'quinine' },
  { kind: 'stretches', id: 'ST1' },
  { kind: 'checklists', id: 'bedtime-checklist' },
  { kind: 'part', id: 'warnings' },
];
const codesIn = (language: (typeof written)[number], chosen = items) =>
  qrHandoutTexts({ items: chosen, language, pack: packs[language], words, english: language === 'en' ? undefined : words }).map(
    qrCode,
  );

describe('a take-away', () => {
  it.each(written)(
    'is read by an independent decoder exactly as it stands, in %s',
    (language) => {
      const codes = codesIn(language);
      expect(codes.length).toBeGreaterThan(1);
      for (const code of codes) {
        expect(decoded(code)).toBe(code.text);
        expect(code.version).toBeLessThanOrEqual(20);
      }
    },
    60_000,
  );

  it.each(written)('begins with the most pressing warnings, whole, in its first code, in %s', (language) => {
    const [first] = codesIn(language);
    for (const id of ['L10', 'L09']) {
      const slide = packs[language].slides[id]?.words;
      const plain = language === 'ar' ? slide?.lead : slide?.lead.replace(/[\u2066\u2069]/g, '');
      expect(first?.text).toContain(plain);
    }
    expect(first?.text).toContain('999');
  });

  it.each(written)('carries every emergency sign in full, whatever was chosen, in %s', (language) => {
    const all = codesIn(language, [])
      .map(({ text }) => text.replace(/^\d+\/\d+\n/, ''))
      .join('\n');
    const signs = Object.values(packs[language].warnings).filter(({ facts }) => facts.tier === 'emergency');
    expect(signs).toHaveLength(6);
    for (const { words: sign } of signs) expect(all).toContain(sign.sign);
  });

  it('gives each warning its English while the language is a draft, and not after', () => {
    const draft = qrHandoutPassages({ items: [], language: 'ar', pack: packs.ar, words, english: words }).join('\n');
    const checked = qrHandoutPassages({ items: [], language: 'ar', pack: packs.ar, words }).join('\n');
    for (const { words: sign, facts } of Object.values(packs.en.warnings)) {
      if (facts.tier !== 'emergency') continue;
      expect(draft).toContain(sign.sign);
      expect(checked).not.toContain(sign.sign);
    }
  });

  it('tells once what several things share', () => {
    const two = [
      { kind: 'stretches', id: 'ST1' },
      { kind: 'stretches', id: 'ST2' },
    ] as const;
    const passages = qrHandoutPassages({ items: two, language: 'en', pack: packs.en, words });
    expect(new Set(passages).size).toBe(passages.length);
    const shared = packs.en.stretches.ST2?.facts.safety.filter((id) => packs.en.stretches.ST1?.facts.safety.includes(id)) ?? [];
    expect(shared.length).toBeGreaterThan(0);
    for (const id of shared) {
      const line = packs.en.lines[id]?.words.text.replace(/[\u2066\u2069]/g, '') ?? '?';
      expect(passages.join('\n').split(line), id).toHaveLength(2);
    }
  });

  it('is at its shortest the two most pressing warnings, and still says what it is and whom to ask', () => {
    const passages = qrHandoutPassages({ items: [], language: 'ar', pack: packs.ar, words, english: words, length: 'shortest' });
    for (const id of ['L10', 'L09']) {
      expect(passages.join('\n')).toContain(packs.ar.slides[id]?.words.lead ?? '?');
      expect(passages.join('\n')).not.toContain(words.heading.emergency);
    }
    expect(passages[0]).toBe(words.title);
    expect(passages.at(-1)).toBe(words.closing.at(-1));
    expect(partsOf(passages).length).toBeLessThanOrEqual(2);
  });

  it('carries the warning of what was chosen, its grade and the clinic’s own numbers', () => {
    const text = qrHandoutPassages({ items, language: 'en', pack: packs.en, words }).join('\n');
    for (const id of packs.en.remedies.quinine?.facts.safety ?? []) expect(text).toContain(packs.en.lines[id]?.words.text);
    expect(text).toContain('Not advised. ');
    expect(text).not.toContain('{{');
    for (const tier of tiers) expect(text).toContain(words.heading[tier].replace(/[\u2066\u2069]/g, ''));
    for (const { words: sign } of Object.values(packs.en.warnings))
      expect(text).toContain(sign.sign.replace(/[\u2066\u2069]/g, ''));
  });

  it('keeps the marks round a number in Arabic only', () => {
    expect(codesIn('ar', [])[0]?.text).toContain('\u2066999\u2069');
    expect(codesIn('en', [])[0]?.text).not.toContain('\u2066');
  });

  it.each(sheetIds)('knows what the ready-made sheet %s carries', (sheet) => {
    const things = itemsOfSheet(sheet, packs.en);
    expect(things.length).toBeGreaterThan(0);
    const sheetPassages = qrHandoutPassages({ items: things, language: 'en', pack: packs.en, words });
    const bare = qrHandoutPassages({ items: [], language: 'en', pack: packs.en, words });
    expect(sheetPassages.length).toBeGreaterThan(bare.length);
  });

  it('leaves out what the content no longer has', () => {
    expect(codesIn('en', [{ kind: 'questions', id: 'Q999' }])).toEqual(codesIn('en', []));
  });
});

describe('the parts of a take-away', () => {
  const passage = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 900 })
    .map((text) => `x${text.replace(/\s+/g, ' ').trim()}`);
  const numberless = (parts: readonly string[]) => parts.map((part) => part.replace(/^\d+\/\d+\n/, ''));

  it('each fit a code, lose nothing and keep their order', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 12 }), (passages) => {
        const parts = partsOf(passages);
        for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(mostBytes);
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(numberless(parts).join(''))).toBe(bare(passages.join('')));
      }),
    );
  });

  it('never part a passage that fits a code', () => {
    const short = passage.filter((text) => bytesOf(text) <= mostBytes - 6);
    fc.assert(
      fc.property(fc.array(short, { minLength: 1, maxLength: 12 }), (passages) => {
        const parts = numberless(partsOf(passages));
        let rest = parts;
        for (const text of passages) {
          rest = rest.slice(rest.findIndex((part) => part.includes(text)));
          expect(rest.length).toBeGreaterThan(0);
          expect(rest[0]).toContain(text);
        }
      }),
    );
  });

  it('carry their number where there are several, and none where there is one', () => {
    expect(partsOf(['one'])).toEqual(['one']);
    expect(partsOf(['a'.repeat(600), 'b'.repeat(600)]).map((part) => part.slice(0, 5))).toEqual(['1/2\na', '2/2\nb']);
  });

  it('part a passage longer than a code between its sentences', () => {
    const sentence = `${'word '.repeat(60).trim()}.`;
    for (const part of numberless(partsOf([`${sentence} ${sentence} ${sentence} ${sentence}`]))) {
      expect(part).toMatch(/^word .*\.$/s);
    }
  });
});

describe('a code', () => {
  it('is read back exactly for any text that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((text) => bytesOf(text) <= mostBytes),
        (text) => {
          expect(decoded(qrCode(text))).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is version 20 when it is full, and refuses more', () => {
    expect(qrCode('ä'.repeat(mostBytes / 2)).version).toBe(20);
    expect(() => qrCode('ä'.repeat(mostBytes / 2 + 1))).toThrow();
  });

  it.each([
    ['24 inch full HD: 4 px are 1.1 mm', { inches: 24, widthPx: 1920, heightPx: 1080 }, 4],
    ['10 inch 4K: 4 px would be 0.2 mm', { inches: 10, widthPx: 3840, heightPx: 2160 }, 9],
    ['32 inch portrait', { inches: 32, widthPx: 1080, heightPx: 1920 }, 4],
  ])('has modules of at least 4 px and 0.5 mm on a screen of %s', (_, screen, px) => {
    expect(leastModuleOn(screen)).toBe(px);
  });
});
