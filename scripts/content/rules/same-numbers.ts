/** Digits of other scripts as Western ones, so that numbers can be compared (docs/rules.md, rule 16). */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u2066-\u2069\u200e\u200f]/g, '');
}

/** How each unit of the English may begin in a translation. */
const units: Readonly<Record<string, Readonly<Record<'en' | 'es' | 'ar', RegExp>>>> = {
  second: { en: /seconds?/, es: /segundos?/, ar: /ثا?ني|ثوان/ },
  minute: { en: /minutes?/, es: /minutos?/, ar: /دقيق|دقائق/ },
  hour: { en: /hours?/, es: /horas?/, ar: /ساع/ },
  week: { en: /weeks?/, es: /semanas?/, ar: /أسبوع|أسابيع/ },
  year: { en: /years?|aged|age/, es: /años?|edad/, ar: /سن|عام|أعوام|عمر/ },
  milligram: { en: /mg|milligrams?/, es: /mg|miligramos?/, ar: /ملغ|مغ|ملليغرام|مليغرام|mg/ },
  microgram: { en: /micrograms?/, es: /microgramos?/, ar: /ميكروغرام|ميكروجرام/ },
  percent: { en: /%|percent/, es: /%|por ciento/, ar: /%|٪|بالمئة|في المئة|بالمائة/ },
  cup: { en: /cups?/, es: /tazas?|vasos?/, ar: /كوب|أكواب/ },
};

const numberPattern = /\d+(?:[.,]\d+)*/g;

/** The numbers of a text, in order of size of their digits' text; `1,234` and `1234` are one number. */
function numbersOf(text: string): readonly string[] {
  return [...westernDigits(text).matchAll(numberPattern)]
    .map(([number]) => number.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
    .sort();
}

/** Which numbers carry which unit in the English: the word straight after the number. */
function unitsIn(text: string): readonly { readonly number: string; readonly unit: string }[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)*)[\s-]*([A-Za-z%]+)/g)].flatMap(([, number = '', word = '']) => {
    const unit = Object.keys(units).find((name) => new RegExp(`^(?:${units[name]?.en.source ?? ''})$`).test(word));
    return unit === undefined ? [] : [{ number, unit }];
  });
}

/** What is different between the numbers and units of an English text and of its translation; empty where they are the same. */
export function numberTroubles(english: string, translation: string, language: 'es' | 'ar'): readonly string[] {
  const [wanted, found] = [numbersOf(english), numbersOf(translation)];
  const troubles: string[] = [];
  if (wanted.join(' ') !== found.join(' '))
    troubles.push(`has the numbers ${found.join(', ') || 'none'}, the English has ${wanted.join(', ') || 'none'}`);
  for (const { number, unit } of unitsIn(english)) {
    const word = units[unit]?.[language];
    if (word && !word.test(westernDigits(translation))) troubles.push(`${number} ${unit}: the unit is missing`);
  }
  return troubles;
}
