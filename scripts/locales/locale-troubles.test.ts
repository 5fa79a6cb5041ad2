import { describe, expect, it } from 'vitest';
import { localeTroubles } from './locale-troubles';

const english = { title: 'Hello {{name}}', left_one: '{{count}} second', left_other: '{{count}} seconds' };

describe('the words of a language', () => {
  it('are fine with the same keys and the plural forms of their own language', () => {
    const spanish = {
      title: 'Hola, {{name}}',
      left_one: '{{count}} segundo',
      left_many: '{{count}} de segundos',
      left_other: '{{count}} segundos',
    };
    expect(localeTroubles(english, spanish, 'es')).toEqual([]);
  });

  it('are named where a key is missing, unknown, empty or without its placeholder', () => {
    expect(
      localeTroubles(english, { title: 'Hola', extra: 'x', left_one: ' ', left_many: 'x', left_other: '{{count}}' }, 'es'),
    ).toEqual([
      'extra: is not in the English',
      'title: has the placeholders none, the English has name',
      'left_one: is empty',
      'left_many: has the placeholders none, the English has count',
    ]);
    expect(localeTroubles(english, {}, 'en')).toHaveLength(3);
  });

  it('may say one and two without the number', () => {
    const forms = {
      left_zero: 'لا ثوان',
      left_one: 'ثانية',
      left_two: 'ثانيتان',
      left_few: '{{count}} ثوان',
      left_many: '{{count}} ثانية',
      left_other: '{{count}} ثانية',
    };
    expect(localeTroubles({ left_other: '{{count}} seconds' }, forms, 'ar')).toEqual([]);
  });
});
