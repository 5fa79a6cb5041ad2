import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLanguageOf } from '../../../scripts/content/search-texts';
import { fold } from './fold';
import { editsAllowed, editsBetween, nearWords } from './near-words';
import { vocabularyOf } from './vocabulary';
import { wordsOf } from './words-of';

const wordsIn = (text: string) => wordsOf(text).map((word) => word.text);

/** Any sequence of UTF-16 units, halves of characters included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

describe('folding a word', () => {
  it('takes no notice of capitals and accents', () => {
    expect(fold('Músculo')).toBe('musculo');
    expect(fold('SUEÑO')).toBe('sueno');
    expect(fold('chuột')).toBe(fold('chuot'));
    expect(fold('Đau')).toBe('dau');
  });

  it('takes the Arabic letters that are typed for one another as one', () => {
    expect(fold('إمرأة')).toBe(fold('امراه'));
    expect(fold('آلام')).toBe(fold('الام'));
    expect(fold('مستشفى')).toBe(fold('مستشفي'));
    expect(fold('تَشَنُّج')).toBe('تشنج');
    expect(fold('تشنـــج')).toBe('تشنج');
  });

  it('takes Persian and Urdu keyboards for Arabic ones', () => {
    expect(fold('عضلی')).toBe(fold('عضلي'));
    expect(fold('کلیه')).toBe(fold('كليه'));
    expect(fold('ہڈی')).toBe(fold('هڈي'));
  });

  it('reads the digits of other scripts', () => {
    expect(fold('١٠٥')).toBe('105');
    expect(fold('۳۵۰')).toBe('350');
    expect(fold('९')).toBe('9');
  });

  it('leaves the vowel signs of Thai and Hindi alone: they are letters', () => {
    expect(fold('ตะคริวที่')).toBe('ตะคริวที่');
    expect(fold('पैर')).toBe('पैर');
  });

  it('never throws, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('finds them in scripts with and without spaces', () => {
    expect(wordsIn('Does it help?')).toEqual(['Does', 'it', 'help']);
    expect(wordsIn('child’s vitamin-K2, 1.5 l')).toEqual(['child’s', 'vitamin', 'K2', '1', '5', 'l']);
    expect(wordsIn('تشنّج الساق؟')).toEqual(['تشنّج', 'الساق']);
    expect(wordsIn('ตะคริวที่ขา')).toContain('ตะคริว');
    expect(wordsIn('腿抽筋怎么办')).toContain('抽筋');
  });

  it('says where each word begins, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: word, start } of wordsOf(text)) expect(text.slice(start, start + word.length)).toBe(word);
      }),
    );
  });
});

const [en, es, ar] = [await searchLanguageOf('en'), await searchLanguageOf('es'), await searchLanguageOf('ar')];

describe('the stem of a word', () => {
  it('brings English forms together', () => {
    for (const [one, other] of [
      ['cramps', 'cramp'],
      ['stretches', 'stretching'],
      ['pregnancy', 'pregnant'],
      ['calves', 'calf'],
      ['medicines', 'medicine'],
      ['pregnancies', 'pregnancy'],
      ['rubbing', 'rub'],
      ['massaging', 'massage'],
      ['swollen', 'swelling'],
    ] as const) {
      expect(en.stem(one), `${one} and ${other}`).toBe(en.stem(other));
    }
  });

  it('keeps words apart that only look alike', () => {
    expect(en.stem('dialysis')).not.toBe(en.stem('dial'));
    expect(en.stem('spring')).not.toBe('spr');
    expect(en.stem('mk7')).toBe('mk7');
  });

  it('brings Spanish forms together', () => {
    for (const [one, other] of [
      ['calambres', 'calambre'],
      ['dolores', 'dolor'],
      ['pastillas', 'pastilla'],
      ['embarazada', 'embarazo'],
      ['hinchado', 'hinchada'],
      ['raices', 'raiz'],
    ] as const) {
      expect(es.stem(one), `${one} and ${other}`).toBe(es.stem(other));
    }
  });

  it('finds an Arabic word behind its article, its and, and its plural', () => {
    for (const form of ['التشنج', 'وتشنج', 'بالتشنج', 'والتشنجات', 'للتشنج', 'تشنجات']) {
      expect(ar.stem(fold(form)), form).toBe('تشنج');
    }
    expect(ar.stem('وجع')).toBe('وجع');
  });
});

describe('words that are nearly right', () => {
  const vocabulary = vocabularyOf(
    ['calf', 'half', 'magnesium', 'pregnancy', 'pregnant', 'quinine'].map((word) => [word, [1]] as const),
    1,
  );
  const near = (typed: string, isPrefix = false) => nearWords(vocabulary, typed, isPrefix).map(({ word }) => word);

  it('forgives one slip in a short word and two in a long one', () => {
    expect(near('pragnant')).toEqual(['pregnant']);
    expect(near('pregannt')).toEqual(['pregnant']);
    expect(near('magnezum')).toEqual(['magnesium']);
    expect(near('qinine')).toEqual(['quinine']);
    expect(near('umagnesi')).toEqual([]);
  });

  it('does not guess at words of three letters', () => {
    expect(near('caf')).toEqual([]);
  });

  it('knows a slip in a word that is still being typed', () => {
    expect(near('pragn', true)).toEqual(['pregnancy', 'pregnant']);
  });

  it('counts edits as a person would: none for the same word, one for two letters changed over', () => {
    expect(editsBetween('form', 'from', 2, false)).toBe(1);
    const word = fc.string({ maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editsBetween(a, b, 20, false);
        expect(edits).toBe(editsBetween(b, a, 20, false));
        expect(edits === 0).toBe(a === b);
        expect(editsBetween(a, b, 20, true)).toBeLessThanOrEqual(edits);
        expect(Math.min(editsBetween(a, b, 2, false), 3)).toBe(Math.min(edits, 3));
      }),
    );
    expect(editsAllowed(3)).toBe(0);
  });
});
