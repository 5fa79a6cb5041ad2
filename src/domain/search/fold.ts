/** Letters that Unicode does not take apart, but that people type for one another. */
const lookalikes: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ħ: 'h', ı: 'i',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ې: 'ي', ة: 'ه', ۃ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ک: 'ك', ڪ: 'ك',
}; // prettier-ignore
const alike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'gu');

/** Accents, Arabic vowel signs and hamza seats, Hebrew points. Vowel signs of Indic and South-East Asian scripts are letters: they stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
/** Tatweel, joiners, soft hyphens, direction marks and apostrophes: seen or not, they make no other word. */
const silent = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff'’ʼ]/g;
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

/**
 * A word as search compares it: small letters, without accents or vowel signs, with one form for the letters that Arabic, Persian and
 * Urdu keyboards write differently, and with Western digits. 'Músculo' and 'MUSCULO' fold alike, and so do 'إمرأة' and 'امراه'.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(silent, '')
    .replace(alike, (letter) => lookalikes[letter] ?? letter)
    .replace(otherDigits, (digit) => String(valueOf(digit)));
}

/** The value of a decimal digit in one of the scripts above: each block begins at its own zero. */
function valueOf(digit: string): number {
  const code = digit.charCodeAt(0);
  const zero = [0x0966, 0x06f0, 0x0660].find((start) => code >= start) ?? code;
  return code - zero;
}
