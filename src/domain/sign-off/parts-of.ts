/** What a sign-off is bound to: everything of an item that reaches a reader, by hash. */
import { canonical } from '../content';
import type { Entry, Kind, Pack } from '../content';
import type { Parts } from './sign-off-data';

/** What of an item's facts no reader reads: order, ways on, dates of our own look-ups. A fact that is not named here counts as read. */
const unread: readonly string[] = [
  'id', 'marks', 'lookedUpOn', 'reviewDue', 'order', 'topic', 'alsoIn', 'family', 'related', 'question', 'opens', 'seconds', 'night',
  'locked', 'group', 'reviewerSwitch',
]; // prettier-ignore

type Hash = (text: string) => string;

/** The items that stand in the same view as an item: its warnings and signs, the grade it carries, its chart. */
export function besideOf(entry: Entry, pack: Pack): readonly Entry[] {
  const { facts } = entry;
  const lines = 'safety' in facts ? facts.safety : [];
  const signs = 'signs' in facts ? facts.signs : [];
  return [
    ...lines.flatMap((id): readonly Entry[] => (pack.lines[id] ? [pack.lines[id]] : [])),
    ...signs.flatMap((id): readonly Entry[] => (pack.warnings[id] ? [pack.warnings[id]] : [])),
    ...('chart' in facts && facts.chart !== undefined && pack.charts[facts.chart] ? [pack.charts[facts.chart]] : []),
  ] as readonly Entry[];
}

/**
 * The parts of an item in `pack` as they stand. Of a graded item beside it, only label and reason are in view, and count. A translation
 * counts together with the English it stands for: when the English changes, somebody must look at both.
 */
export function partsOf(kind: Kind, entry: Entry, pack: Pack, english: Pack, hashOf: Hash): Parts {
  const read = Object.fromEntries(Object.entries(entry.facts).filter(([fact]) => !unread.includes(fact)));
  const remedy = 'remedy' in entry.facts && entry.facts.remedy !== undefined ? pack.remedies[entry.facts.remedy] : undefined;
  const original = (english[kind] as Readonly<Record<string, Entry>>)[entry.facts.id];
  const isTranslation = original !== undefined && entry.language !== original.language;
  return {
    words: isTranslation ? hashOf(`${entry.hash} for ${original.hash}`) : entry.hash,
    facts: hashOf(canonical(read)),
    beside: hashOf(
      canonical([
        ...besideOf(entry, pack).map(({ facts, hash }) => [facts.id, hash, 'values' in facts ? facts.values : '']),
        remedy ? [remedy.facts.grade, remedy.facts.certainty, remedy.facts.ownJudgement, remedy.words.reason] : '',
      ]),
    ),
  };
}

/** The one hash a signature names. */
export function hashOfParts({ words, facts, beside }: Parts, hashOf: Hash): string {
  return hashOf(`${words} ${facts} ${beside}`);
}
