import type { Texts } from './read-texts';

/** An English text that is said in more ways than one, and where. */
export interface Renderings {
  readonly english: string;
  /** Each way with the places that have it. */
  readonly ways: readonly { readonly text: string; readonly places: readonly string[] }[];
}

/**
 * English texts with more than one translation. People who meet the same words in two places must read the same words; `allowed` are
 * English texts whose translations differ for a reason of grammar, such as a button and a heading.
 */
export function severalRenderings(english: Texts, translation: Texts, allowed: readonly string[] = []): readonly Renderings[] {
  const byText = new Map<string, Map<string, string[]>>();
  for (const [place, text] of english) {
    const rendered = translation.get(place);
    if (rendered === undefined) continue;
    const ways = byText.get(text) ?? new Map<string, string[]>();
    ways.set(rendered, [...(ways.get(rendered) ?? []), place]);
    byText.set(text, ways);
  }
  return [...byText]
    .filter(([text, ways]) => ways.size > 1 && !allowed.includes(text))
    .map(([text, ways]) => ({ english: text, ways: [...ways].map(([way, places]) => ({ text: way, places })) }));
}
