import type { LanguageCode } from './languages';

const accented: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ó',
  p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}; // prettier-ignore
const keepsPlaceholders = /(\{\{.*?\}\}|\$t\(.*?\)|<\/?\w+>)/;

/**
 * English made strange, so that a layout can be tested: `en-XA` is accented, a third longer and in brackets; `ar-XB` is English in
 * brackets, laid out from right to left. A word that stays plain on screen was never given to the translators.
 */
export function pseudo(text: string, language: LanguageCode): string {
  if (language === 'ar-XB') return `[${text}]`;
  if (language !== 'en-XA') return text;
  const strange = text
    .split(keepsPlaceholders)
    .map((part, index) => (index % 2 === 1 ? part : Array.from(part, (letter) => accented[letter] ?? letter).join('')))
    .join('');
  const padding = 'one two three four five six seven eight nine ten '.slice(0, Math.ceil(text.length / 3)).trim();
  return `[${strange} ${padding}]`;
}

/** The same for every text in a tree of texts; numbers, ids and other values stay as they are. */
export function pseudoTree<T>(tree: T, language: LanguageCode): T {
  if (typeof tree === 'string') return pseudo(tree, language) as T;
  if (Array.isArray(tree)) return tree.map((branch: unknown) => pseudoTree(branch, language)) as T;
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => [key, key === 'kind' ? branch : pseudoTree<unknown>(branch, language)]),
  ) as T;
}
