import type { LanguageCode, SearchPart } from '../language';
import type { Stemmer } from './stemmers';
import { loadStemmer } from './stemmers';

/** How the words of one language are compared. All words here are folded. */
export interface SearchLanguage {
  readonly code: LanguageCode;
  /** Whether a word says too little to be looked for: 'does the leg' looks for 'leg'. */
  readonly isStopWord: (word: string) => boolean;
  /** What the forms of a word have in common, so that the singular finds the plural. */
  readonly stem: (word: string) => string;
}

/** Letters that stay of a word whatever is taken off. */
const leastLetters = 3;
const longestFirst = (affixes: readonly string[]) => [...affixes].sort((a, b) => b.length - a.length);

/** The words of a language compared as its file says, with the stemmer that the file names. */
export function searchLanguage(code: LanguageCode, { affixes, sameAs, stopWords }: SearchPart, stemmer: Stemmer): SearchLanguage {
  const [before, after] = [longestFirst(affixes.before), longestFirst(affixes.after)];
  const bare = (word: string) => {
    const start = before.find((affix) => word.startsWith(affix) && word.length - affix.length >= leastLetters) ?? '';
    const end = after.find((affix) => word.endsWith(affix) && word.length - start.length - affix.length >= leastLetters) ?? '';
    return word.slice(start.length, word.length - end.length);
  };
  const stops = new Set(stopWords.split(' '));
  // Names with digits, such as mk7 or b12, have no endings.
  const rootOf = (word: string) => (/\d/.test(word) ? word : stemmer(bare(word)));
  const same = new Map(sameAs.flatMap(([from, to]) => [from, rootOf(from)].map((form) => [form, rootOf(to)] as const)));
  return {
    code,
    isStopWord: (word) => stops.has(word),
    stem: (word) => {
      const root = same.get(word) ?? rootOf(word);
      return same.get(root) ?? root;
    },
  };
}

/** The same with the stemmer fetched first. */
export async function loadSearchLanguage(code: LanguageCode, part: SearchPart): Promise<SearchLanguage> {
  return searchLanguage(code, part, await loadStemmer(part.stemmer));
}
