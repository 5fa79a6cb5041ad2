/** Longest sentence a patient is asked to read, in words (docs/rules.md, rule 15). Arabic joins more to a word and runs on with 'and'. */
export const longestSentence = { en: 20, es: 24, ar: 24 } as const;

const segmenters = new Map<string, Intl.Segmenter>();
const segmenter = (language: string, granularity: 'sentence' | 'word') => {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
};

/** The sentences of a text. */
export function sentencesOf(text: string, language = 'en'): readonly string[] {
  return [...segmenter(language, 'sentence').segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a text; numbers count, punctuation does not. */
export function wordsOf(text: string, language = 'en'): readonly string[] {
  return [...segmenter(language, 'word').segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
