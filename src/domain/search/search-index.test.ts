import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLanguageOf } from '../../../scripts/content/search-texts';
import { highlight } from './highlight';
import { buildIndex, fingerprintIn, loadIndex } from './search-index';
import type { SearchText } from './findable';

const text = (id: string, title: string, { synonyms = '', body = '', worth = 1 } = {}): SearchText => ({
  key: `questions/${id}`,
  title,
  synonyms,
  body,
  worth,
});
const english = await searchLanguageOf('en');
const spoken = { en: english, es: await searchLanguageOf('es'), ar: await searchLanguageOf('ar') };
const indexOf = (texts: readonly SearchText[], language: keyof typeof spoken = 'en') =>
  loadIndex(buildIndex(texts, spoken[language], 'en-1-test'), spoken[language]);

const texts = [
  text('title', 'Does magnesium help?', { body: 'Probably not, for most people.' }),
  text('synonym', 'Do minerals help?', { synonyms: 'magnesium · Mg' }),
  text('body', 'Which foods are good?', { body: 'Nuts have magnesium magnesium magnesium magnesium. Magnesium is in beans.' }),
  text('pregnancy', 'Why do I get leg cramps in pregnancy?', { synonyms: 'expecting' }),
  text('night', 'Why do I get cramps at night?', { body: 'Nobody knows why. Stretching may help.' }),
  text('clot', 'Could it be a blood clot?', { synonyms: 'DVT', body: 'One leg is swollen and warm.' }),
];
const index = indexOf(texts);
const found = (typed: string, from = index) => from.find(typed)?.items.map(({ key }) => key.slice('questions/'.length));

describe('searching', () => {
  it('puts a word in the title before one in its synonyms, and that before one in the text', () => {
    expect(found('magnesium')).toEqual(['title', 'synonym', 'body']);
  });

  it('finds a word before it is finished', () => {
    expect(found('mag')).toEqual(['title', 'synonym', 'body']);
    expect(found('stretchi')).toEqual(['night']);
  });

  it('forgives spelling', () => {
    expect(found('pregnent')).toEqual(['pregnancy']);
    expect(found('pragnant')).toEqual(['pregnancy']);
    expect(found('magnesum help')?.[0]).toBe('title');
  });

  it('finds other forms of a word', () => {
    expect(found('pregnant')).toEqual(['pregnancy']);
    expect(found('cramp')).toContain('night');
    expect(found('swelling')).toEqual(['clot']);
  });

  it('reads a whole question, and leaves out the words that say nothing', () => {
    expect(found('why do i get cramps at night')?.[0]).toBe('night');
    expect(found('what is a blood clot?')?.[0]).toBe('clot');
  });

  it('still finds something where one of the words is nowhere', () => {
    expect(found('zanzibar magnesium')).toEqual(['title', 'synonym', 'body']);
  });

  it('has nothing to look for in an empty box or half a word that says nothing', () => {
    for (const typed of ['', '   ', '?!', 'the', 'do i']) expect(index.find(typed), typed).toBeUndefined();
  });

  it('finds nothing for a word that is nowhere, and says so', () => {
    expect(found('zanzibar')).toEqual([]);
  });

  it('brings a warning forward among equals', () => {
    const pair = indexOf([text('a', 'swollen leg'), text('b', 'swollen leg', { worth: 1.8 })]);
    expect(found('swollen', pair)).toEqual(['b', 'a']);
  });

  it('can be asked for the names of what every object has', () => {
    for (const typed of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(found(typed), typed).toEqual([]);
  });
});

describe('searching in other scripts', () => {
  const arabic = indexOf([text('ar', 'لماذا تصيبني التشنّجات ليلًا؟'), text('other', 'هل يفيد المغنيسيوم؟')], 'ar');
  const spanish = indexOf([text('es', '¿Por qué me dan calambres en el embarazo?')], 'es');
  const thai = indexOf([text('th', 'ทำไมฉันเป็นตะคริวที่ขาตอนกลางคืน')]);
  const chinese = indexOf([text('zh', '晚上腿抽筋怎么办')]);
  const vietnamese = indexOf([text('vi', 'Vì sao tôi bị chuột rút?')]);

  it('finds an Arabic word with or without its article, vowel signs and hamza', () => {
    for (const typed of ['تشنج', 'التشنجات', 'تَشَنُّج', 'والتشنج']) expect(found(typed, arabic), typed).toEqual(['ar']);
    for (const typed of ['مغنيسيوم', 'المغنيسيوم', 'مغنسيوم', 'مغنيسيو']) expect(found(typed, arabic), typed).toEqual(['other']);
  });

  it('finds Spanish without accents, and with a typing error', () => {
    for (const typed of ['calambre', 'CALAMBRES', 'embarazada', 'embarasada'])
      expect(found(typed, spanish), typed).toEqual(['es']);
  });

  it('finds words in scripts without spaces', () => {
    expect(found('ตะคริว', thai)).toEqual(['th']);
    expect(found('抽筋', chinese)).toEqual(['zh']);
  });

  it('finds Vietnamese typed without accents', () => {
    expect(found('chuot rut', vietnamese)).toEqual(['vi']);
  });
});

/** Any sequence of UTF-16 units, halves of characters included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

describe('whatever is typed', () => {
  it('never fails, and answers the same again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 200 })), (typed) => {
        const once = index.find(typed);
        expect(index.find(typed)).toEqual(once);
        for (const { key, matched } of once?.items ?? []) {
          const title = texts.find((each) => each.key === key)?.title ?? '';
          const pieces = highlight(title, matched, once?.typing ?? '', english);
          expect(pieces.map((piece) => piece.text).join('')).toBe(title);
        }
      }),
    );
  });

  it('ranks alike in whatever order the items came', () => {
    const many = fc.array(fc.constantFrom('leg', 'cramp', 'night', 'calf', 'drink'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(many, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('leg', 'cra', 'night calf'),
        (titles, typed) => {
          const made = titles.map((words, place) => text(`t${place}`, words.join(' '), { body: words.toReversed().join(' ') }));
          expect(found(typed, indexOf(made.toReversed()))).toEqual(found(typed, indexOf(made)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('puts a title that has the word before any text that has it', () => {
    const filler = fc.array(fc.constantFrom('leg', 'cramp', 'night', 'magnesium'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(filler, { minLength: 1, maxLength: 8 }), filler, (bodies, rest) => {
        const made = bodies.map((words, place) =>
          text(`b${place}`, 'something else', { body: ['quinine', ...words].join(' '), worth: 1.8 }),
        );
        const all = indexOf([...made, text('title', [...rest, 'quinine'].join(' '), { worth: 0.7 })]);
        expect(found('quinine', all)?.[0]).toBe('title');
      }),
      { numRuns: 50 },
    );
  });
});

describe('a stored index', () => {
  it('says which content it was made from', () => {
    expect(fingerprintIn(buildIndex(texts, english, 'en-213-abc'))).toBe('en-213-abc');
    expect(fingerprintIn('')).toBeUndefined();
    expect(fingerprintIn('{}')).toBeUndefined();
  });
});

describe('marking what was matched', () => {
  const marked = (title: string, typed: string, language: keyof typeof spoken = 'en') => {
    const findings = indexOf([text('one', title)], language).find(typed);
    const [first] = findings?.items ?? [];
    if (!findings || !first) return undefined;
    return highlight(title, first.matched, findings.typing, spoken[language])
      .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
      .join('');
  };

  it('marks the beginning of a word that is being typed, and whole words after', () => {
    expect(marked('Does magnesium help?', 'mag')).toBe('Does [mag]nesium help?');
    expect(marked('Does magnesium help?', 'magnesium ')).toBe('Does [magnesium] help?');
    expect(marked('Músculos cansados', 'mus', 'es')).toBe('[Mús]culos cansados');
  });

  it('marks the word that was meant', () => {
    expect(marked('Cramps in pregnancy', 'pragnant')).toBe('Cramps in [pregnancy]');
  });

  it('never tears an Arabic word apart', () => {
    expect(marked('لماذا التشنّجات', 'التشن', 'ar')).toBe('لماذا [التشنّجات]');
  });
});
