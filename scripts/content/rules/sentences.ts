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

/** The sentences of a text with more words than `longest`, each with how many it has (docs/rules.md, rule 15). */
export function longSentences(text: string, language: string, longest: number): readonly string[] {
  return sentencesOf(text, language)
    .map((sentence) => ({ sentence, words: wordsOf(sentence, language).length }))
    .filter(({ words }) => words > longest)
    .map(({ sentence, words }) => `a sentence of ${words} words: ${sentence}`);
}
