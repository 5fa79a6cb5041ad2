import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFile } from '../../../scripts/locales/language-files';
import { writtenLanguages } from '../language';
import { layoutOf } from './layouts';
import { keyRows, lastRow, layerAfter } from './press-key';
import type { Key, Layer } from './press-key';
import { eraseLetter, insertText, longestText } from './typed-text';

const layers: readonly Layer[] = ['letters', 'capitals', 'rare', 'numbers'];
const textOf = (key: Key) => (key.does === 'type' ? key.text : '');
const layoutIn = (language: string) => layoutOf(language, languageFile(language).keyboard);
const typedBy = (language: string, layer: Layer) => keyRows(layoutIn(language), layer).flat().map(textOf).join('');

describe('the keyboards', () => {
  it('has every letter of each language', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(typedBy('en', 'letters')).toContain(letter);
    for (const letter of 'abcdefghijklmnñopqrstuvwxyz') expect(typedBy('es', 'letters')).toContain(letter);
    for (const letter of 'áéíóúü¿¡') expect(typedBy('es', 'rare')).toContain(letter);
    for (const letter of 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئ') expect(typedBy('ar', 'letters'), letter).toContain(letter);
    for (const letter of 'أإآپگ') expect(typedBy('ar', 'rare'), letter).toContain(letter);
  });

  it('has no key twice, and never more than twelve in a row', () => {
    for (const layout of writtenLanguages.map(layoutIn)) {
      for (const layer of layers) {
        const rows = keyRows(layout, layer);
        const texts = rows.flat().map(textOf).filter(Boolean);
        expect(new Set(texts).size, `${layout.language} ${layer}`).toBe(texts.length);
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(12);
        expect(rows.flat().filter(({ does }) => does === 'erase')).toHaveLength(1);
      }
    }
  });

  it('has capitals where a language has them', () => {
    expect(typedBy('es', 'capitals')).toContain('Ñ');
    expect(layoutIn('ar').hasCapitals).toBe(false);
  });

  it('types every letter of what a language’s samples type', () => {
    for (const language of writtenLanguages) {
      const { samples } = languageFile(language);
      const keys = (['letters', 'rare', 'numbers'] as const).map((layer) => typedBy(language, layer)).join('');
      for (const { typed } of samples.searches)
        for (const letter of typed.toLowerCase().replaceAll(' ', '')) expect(keys, `${language} ${typed}`).toContain(letter);
    }
  });

  it('has a key for the next language only where there are two', () => {
    const keys = (count: number) => lastRow('letters', count).map(({ does }) => does);
    expect(keys(2)).toContain('language');
    expect(keys(1)).not.toContain('language');
    for (const layer of layers)
      expect(lastRow(layer, 2).map(({ does }) => does)).toEqual(expect.arrayContaining(['hide', 'search']));
  });
});

describe('pressing a key', () => {
  const type: Key = { does: 'type', text: 'a' };

  it('writes one capital or one accent, then small letters again', () => {
    expect(layerAfter('letters', { does: 'shift' })).toBe('capitals');
    expect(layerAfter('capitals', type)).toBe('letters');
    expect(layerAfter('letters', { does: 'rare' })).toBe('rare');
    expect(layerAfter('rare', type)).toBe('letters');
  });

  it('stays with numbers until letters are wanted', () => {
    expect(layerAfter('numbers', type)).toBe('numbers');
    expect(layerAfter('numbers', { does: 'letters' })).toBe('letters');
  });

  it('shows letters after the language changed', () => {
    for (const layer of layers) expect(layerAfter(layer, { does: 'language' })).toBe('letters');
  });
});

describe('the typed text', () => {
  it('takes letters at the caret', () => {
    expect(insertText({ text: 'cmp', caret: 1 }, 'ra')).toEqual({ text: 'cramp', caret: 3 });
  });

  it('erases one letter at a time, with its accents', () => {
    expect(eraseLetter({ text: 'pie\u0301', caret: 4 })).toEqual({ text: 'pi', caret: 2 });
    expect(eraseLetter({ text: 'شدّ', caret: 3 })).toEqual({ text: 'ش', caret: 1 });
    expect(eraseLetter({ text: 'abc', caret: 1 })).toEqual({ text: 'bc', caret: 0 });
    expect(eraseLetter({ text: 'abc', caret: 0 })).toEqual({ text: 'abc', caret: 0 });
  });

  it('stops at the longest text', () => {
    const full = { text: 'a'.repeat(longestText), caret: 3 };
    expect(insertText(full, 'b')).toEqual(full);
  });

  it('keeps the caret inside whatever is pressed', () => {
    const presses = fc.array(fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 })));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(40), presses, (text, caret, keys) => {
        let typed = { text, caret };
        for (const key of keys) {
          typed = key === null ? eraseLetter(typed) : insertText(typed, key);
          expect(typed.caret).toBeGreaterThanOrEqual(0);
          expect(typed.caret).toBeLessThanOrEqual(typed.text.length);
          expect(typed.text.length).toBeLessThanOrEqual(Math.max(longestText, text.length));
        }
      }),
    );
  });
});
