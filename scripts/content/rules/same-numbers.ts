import type { LanguageFile, UnitName } from '../../../src/domain/language';

/** What must be known of a language to compare numbers and units in it. */
export type NumberRules = Pick<LanguageFile, 'units' | 'numbers'>;

/** Digits of other scripts as Western ones, so that numbers can be compared (docs/rules.md, rule 16). */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u2066-\u2069\u200e\u200f]/g, '');
}

const escaped = (mark: string) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The numbers of a text, in order of their digits' text; `1,234` and `1234` are one number. */
function numbersOf(text: string, { decimal, thousands }: NumberRules['numbers']): readonly string[] {
  const groups = thousands === '' ? '' : `(?:[${escaped(thousands)}]\\d{3}(?!\\d))*`;
  const pattern = new RegExp(`\\d+${groups}(?:${escaped(decimal)}\\d+)?`, 'g');
  return [...westernDigits(text).matchAll(pattern)]
    .map(([number]) => (thousands === '' ? number : number.replaceAll(thousands, '')).replace(decimal, '.'))
    .sort();
}

/** Which numbers carry which unit in the English: the word straight after the number. */
function unitsIn(text: string, english: NumberRules): readonly { readonly number: string; readonly unit: UnitName }[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)*)[\s-]*([A-Za-z%]+)/g)].flatMap(([, number = '', word = '']) => {
    const unit = (Object.keys(english.units) as UnitName[]).find((name) =>
      new RegExp(`^(?:${english.units[name]})$`, 'u').test(word),
    );
    return unit === undefined ? [] : [{ number, unit }];
  });
}

/**
 * What is different between the numbers and units of an English text and of its translation; empty where they are the same. A number the
 * language says as a word (`numbers.words`) may be said so; a dose never is, because its unit asks for the digits.
 */
export function numberTroubles(english: string, translation: string, original: NumberRules, own: NumberRules): readonly string[] {
  const found = [...numbersOf(translation, own.numbers)];
  const western = westernDigits(translation);
  const missing: string[] = [];
  for (const number of numbersOf(english, original.numbers)) {
    const at = found.indexOf(number);
    if (at >= 0) found.splice(at, 1);
    else if (!new RegExp(own.numbers.words[number] ?? '(?!)', 'u').test(western)) missing.push(number);
  }
  const units = unitsIn(english, original).filter(({ unit }) => !new RegExp(own.units[unit], 'iu').test(western));
  return [
    ...(missing.length > 0 ? [`lacks the numbers ${missing.join(', ')} of the English`] : []),
    ...(found.length > 0 ? [`has the numbers ${found.join(', ')}, which the English has not`] : []),
    ...units.map(({ number, unit }) => `${number} ${unit}: the unit is missing`),
  ];
}
