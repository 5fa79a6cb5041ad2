/**
 * Light stemming: enough for the singular to find the plural, and for a word to be found with its article. It need not give real
 * words, as long as texts and questions go through the same door. It takes folded words.
 */
import type { LanguageCode } from '../language';

const arabicLetter = /[\u0600-\u06ff]/;
const latinLetter = /[a-z]/;

/** The stem of a folded word. Latin words follow the language of the content, Arabic words the Arabic rules. */
export function stem(word: string, language: LanguageCode): string {
  if (arabicLetter.test(word)) return arabic(word);
  if (!latinLetter.test(word) || /\d/.test(word)) return word;
  return language === 'es' ? spanish(word) : english(word);
}

const irregular = new Map([
  ['calves', 'calf'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['women', 'woman'],
  ['men', 'man'],
  ['swollen', 'swell'],
  ['fallen', 'fall'],
  ['slept', 'sleep'],
  ['woke', 'wake'],
]);

function english(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const one = englishSingular(word);
  // Pregnant and pregnancy, hesitant and hesitancy.
  const trait = one.replace(/^(.{4,}an)(?:t|cy)$/, '$1');
  if (trait !== one) return trait;
  const bare = one.replace(/^(.*[aeiouy].*)(?:ing|ed)$/, (whole, root: string) =>
    root.length < 3 ? whole : root.replace(/([bdgmnprt])\1$/, '$1'),
  );
  // Massage, massaging and massaged meet without the final e.
  return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

function englishSingular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function spanish(word: string): string {
  if (word.length < 5) return word;
  const one = word.replace(/ces$/, 'z').replace(/(?:es|s)$/, '');
  // Embarazo, embarazada; hinchado, hinchada: the participle and the noun meet.
  const root = one.replace(/^(.{4,})[ai]d[oa]?$/, '$1');
  return root.length > 4 ? root.replace(/[aeo]$/, '') : root;
}

/** Articles and one-letter words that Arabic writes onto the next word, and the commonest endings. At least three letters stay. */
function arabic(word: string): string {
  const bare = word.replace(/^(?:[وفبك]?ال|لل|[وب])(?=.{3,})/, '');
  return bare.replace(/^(.{3,}?)(?:ات|ان|ون|ين|يه|ها|ه|ي)$/, '$1');
}
