import type { Kind } from './ids';
import type { Facts } from './schema';

/** Ids an item names, by the kind they must be found under. `must` ones take the item down with them. */
interface Reference {
  readonly kind: Kind;
  readonly ids: readonly string[];
  readonly field: string;
  readonly must: boolean;
}

/** Everything an item names. */
export function referencesOf(ofKind: Kind, facts: Facts<Kind>): readonly Reference[] {
  const of = (field: string, inKind: Kind, must: boolean) => {
    const value = (facts as Readonly<Record<string, unknown>>)[field];
    const ids = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
    return { kind: inKind, ids, field, must };
  };
  const opens = 'opens' in facts ? facts.opens : undefined;
  const target = ({ question: 'questions', cause: 'causes', remedy: 'remedies', stretch: 'stretches', topic: 'topics' } as const)[
    (opens?.screen ?? '') as 'question'
  ] as Kind | undefined;
  return [
    of('safety', 'lines', true),
    of('signs', 'warnings', true),
    of('remedy', 'remedies', true),
    of('chart', 'charts', false),
    of('related', ofKind === 'questions' || ofKind === 'causes' || ofKind === 'remedies' ? 'questions' : ofKind, false),
    of('question', 'questions', false),
    ...(opens && target && 'id' in opens ? [{ kind: target, ids: [opens.id], field: 'opens', must: true }] : []),
  ];
}

/** `kind/id` of every item without which this one cannot be shown whole. */
export function leansOn(kind: Kind, facts: Facts<Kind>): readonly string[] {
  return referencesOf(kind, facts).flatMap((reference) =>
    reference.must ? reference.ids.map((id) => `${reference.kind}/${id}`) : [],
  );
}
