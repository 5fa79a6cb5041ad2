import type { Checked, Entry, Kind, Pack } from '../content';
import { hashOfParts, partsOf } from './parts-of';
import type { Parts, SignOffData, Signature } from './sign-off-data';

type Hash = (text: string) => string;

/** Where an item's sign-off stands, in one language. `untranslated`: readers see the English, so there is nothing to sign in this language. */
export type SignOffState = 'unchecked' | 'signed' | 'lapsed' | 'hidden' | 'untranslated';
/** Why somebody should look at an item. */
export type Reason = 'never' | 'changed' | 'past' | 'memory' | 'editorial' | 'ours-changed';

/** `kind/id in language`, the name a signature and a wording are found under. */
export const placeOf = (key: string, language: string) => `${key} in ${language}`;

/** The decisions, indexed. */
export interface Decided {
  readonly signatures: ReadonlyMap<string, Signature>;
  readonly hidden: ReadonlySet<string>;
}

export function indexed(data: SignOffData): Decided {
  return {
    signatures: new Map(data.signatures.map((signature) => [placeOf(signature.key, signature.language), signature])),
    hidden: new Set(data.hidden.map(({ key }) => key)),
  };
}

/** The day a year after `on`: a clinician's signature holds so long (docs/rules.md, rule 1). */
export function yearAfter(on: string): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}

/** When an item must be looked at again: on its own date, or a year after somebody signed for it once that date had come. */
export function dueOf(reviewDue: string, signature: Pick<Signature, 'on'> | undefined): string {
  return signature !== undefined && signature.on >= reviewDue ? yearAfter(signature.on) : reviewDue;
}

/** What readers are told of an entry in its own language's pack. Hashes only what somebody has signed: most kiosks start with nothing signed. */
export function checkedOf(
  kind: Kind,
  entry: Entry,
  pack: Pack,
  english: Pack,
  signatures: Decided['signatures'],
  hashOf: Hash,
): Checked {
  const signature = signatures.get(placeOf(`${kind}/${entry.facts.id}`, entry.language));
  if (!signature) return { state: 'unchecked' };
  if (hashOfParts(partsOf(kind, entry, pack, english, hashOf), hashOf) !== signature.hash) return { state: 'lapsed' };
  const { by, role, on } = signature;
  return { state: 'signed', by, role, on, due: dueOf(entry.facts.reviewDue, signature) };
}

/** Which parts are no longer as they were signed. */
export function changedSince(signature: Pick<Signature, 'parts'>, now: Parts): readonly (keyof Parts)[] {
  return (['words', 'facts', 'beside'] as const).filter((part) => signature.parts[part] !== now[part]);
}

/** Why an item is on the list; an empty list where nothing calls for anybody. `today` is a day such as `2026-11-28`. */
export function reasonsOf(entry: Entry, checked: Checked, today: string, oursChanged = false): readonly Reason[] {
  const due = checked.state === 'signed' ? checked.due : entry.facts.reviewDue;
  const isOpen = checked.state !== 'signed';
  return [
    ...(checked.state === 'unchecked' ? (['never'] as const) : []),
    ...(checked.state === 'lapsed' ? (['changed'] as const) : []),
    ...(due <= today ? (['past'] as const) : []),
    ...(isOpen && entry.facts.marks.includes('M') ? (['memory'] as const) : []),
    ...(isOpen && entry.facts.marks.includes('E') ? (['editorial'] as const) : []),
    ...(oursChanged ? (['ours-changed'] as const) : []),
  ];
}
