import { barsOf, grades } from '../../../../domain/content';
import type { Entry } from '../../../../domain/content';

type Remedy = Entry<'remedies'>;

/** The ways the studies can be put in order. */
export const studyOrders = ['name', 'sure', 'found', 'group'] as const;
export type StudyOrder = (typeof studyOrders)[number];

const groups = ['in-the-moment', 'treatment', 'prevention'] as const;

/** Some remedies that belong together; `by` names what they share, and is undefined where the whole list is one. */
export interface StudyPart {
  readonly by: { readonly grade: Remedy['facts']['grade'] } | { readonly group: Remedy['facts']['group'] } | undefined;
  readonly remedies: readonly Remedy[];
}

/** All remedies in one order, in parts where the order makes parts. `tag` is the BCP 47 tag whose alphabet holds. */
export function orderStudies(remedies: readonly Remedy[], order: StudyOrder, tag: string): readonly StudyPart[] {
  const alphabet = new Intl.Collator(tag);
  const byName = [...remedies].sort((a, b) => alphabet.compare(a.words.title, b.words.title));
  const bars = ({ facts }: Remedy) => barsOf(facts.grade, facts.certainty) ?? 0;
  const parts: readonly StudyPart[] =
    order === 'found'
      ? grades.map((grade) => ({ by: { grade }, remedies: byName.filter(({ facts }) => facts.grade === grade) }))
      : order === 'group'
        ? groups.map((group) => ({ by: { group }, remedies: byName.filter(({ facts }) => facts.group === group) }))
        : [{ by: undefined, remedies: order === 'sure' ? byName.sort((a, b) => bars(b) - bars(a)) : byName }];
  return parts.filter((part) => part.remedies.length > 0);
}
