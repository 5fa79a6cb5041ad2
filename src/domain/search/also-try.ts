import type { Findable, FindableKind } from './findable';
import { highlight } from './highlight';
import type { Findings } from './search-index';
import type { SearchLanguage } from './search-language';

/** Kinds whose names are words a person might search for. Never synonyms: the texts avoid some of those on purpose. */
const offered: ReadonlySet<FindableKind> = new Set(['remedies', 'lookalikes', 'stretches', 'causes', 'glossary']);
/** Longer names are sentences, not words to search for. */
const longestOffer = 32;

/**
 * At most `count` other searches that lead on from these findings: what they speak of besides the typed words. `byKey` finds the item
 * of a finding.
 */
export function alsoTry(
  findings: Findings,
  byKey: ReadonlyMap<string, Findable>,
  language: SearchLanguage,
  count: number,
): string[] {
  const offers = findings.items.flatMap(({ key, matched }) => {
    const item = byKey.get(key);
    if (!item || !offered.has(item.kind)) return [];
    if (highlight(item.title, matched, '', language).some(({ isMatch }) => isMatch)) return [];
    // 'Bedtime stretching (calf and back of the thigh)' is searched for by its first words.
    const name = item.title.replace(/\s*[(（].*$/, '');
    return name.length > longestOffer ? [] : [name];
  });
  const seen = new Set<string>();
  return offers.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase())).slice(0, count);
}
