/**
 * What the clinic's own people have decided about the texts: who signed which, what is hidden here, what is worded locally, and which of the
 * offered wordings holds. Data, kept apart from the content itself, and bound to what the texts said (docs/rules.md, rule 1).
 */
import { z } from 'zod';
import { kinds } from '../content';
import { languageCodes } from '../language';

/** `kind/id` of an item. */
const Key = z
  .string()
  .max(60)
  .refine((key) => {
    const [kind = '', id = '', ...more] = key.split('/');
    return kinds.some((known) => known === kind) && id !== '' && more.length === 0;
  });
const Language = z.enum(languageCodes);
const Hash = z.string().regex(/^[0-9a-f]{16}$/);
const typed = z.string().trim().min(1).max(80);

/** Who did it, as they typed it, and when: ms since 1970, and the day it was at the clinic. */
const deed = { by: typed, role: typed, at: z.number().int().nonnegative(), on: z.iso.date() };

/** Hashes of what a reader sees of an item: its own words, its facts, and what stands beside them (see `partsOf`). */
const Parts = z.strictObject({ words: Hash, facts: Hash, beside: Hash });
export type Parts = z.infer<typeof Parts>;

/** Somebody's word that a text is right, in one language, as it stood. */
export const Signature = z.strictObject({ key: Key, language: Language, hash: Hash, parts: Parts, ...deed });
export type Signature = z.infer<typeof Signature>;

/** An item that is not shown at this clinic, in any language. */
export const Hidden = z.strictObject({ key: Key, ...deed });
/**
 * Words of the clinic's own for an item, in one language. `over` is the hash of our words that they replace; `madeFrom`, in a translation,
 * the hash of the English they stand for.
 */
export const Wording = z.strictObject({
  key: Key,
  language: Language,
  over: Hash,
  madeFrom: Hash.optional(),
  words: z.record(z.string(), z.unknown()),
  ...deed,
});
export type Wording = z.infer<typeof Wording>;
/** Which of the offered wordings holds where regulators differ (docs/rules.md, rule 21). */
export const Choice = z.strictObject({ switch: z.string().max(40), option: z.string().max(40), ...deed });
export type Choice = z.infer<typeof Choice>;

export const deeds = ['signed', 'withdrawn', 'hidden', 'shown', 'worded', 'wording-removed', 'chosen'] as const;
/** One line of the record: nothing is ever taken out of it. `title` is what the item was called then; `what` is the option chosen. */
export const Recorded = z.strictObject({
  did: z.enum(deeds),
  key: Key,
  language: Language.optional(),
  hash: Hash.optional(),
  title: z.string().max(200),
  what: z.string().max(40).optional(),
  ...deed,
});
export type Recorded = z.infer<typeof Recorded>;

const shape = { signatures: Signature, hidden: Hidden, wordings: Wording, choices: Choice, record: Recorded } as const;
type Shape = typeof shape;
/** Everything decided, the newest last. There is one signature at most for an item and language, and one wording. */
export type SignOffData = { readonly [F in keyof Shape]: readonly z.output<Shape[F]>[] };

export const emptySignOff: SignOffData = { signatures: [], hidden: [], wordings: [], choices: [], record: [] };

/** The version this release writes. */
export const signOffVersion = 1;

export type ReadSignOff =
  | { readonly ok: true; readonly data: SignOffData; readonly troubles: readonly string[] }
  /** `newer`: written by a later release, to be kept and named. `unreadable`: not a review at all. */
  | { readonly ok: false; readonly reason: 'newer' | 'unreadable' };

/**
 * A review out of whatever was stored. Each line is read by itself: one that is broken is left out and named, and what it said of a text no
 * longer holds, which leaves that text unchecked.
 */
export function readSignOff(stored: unknown): ReadSignOff {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { ok: false, reason: 'unreadable' };
  const { version, ...parts } = stored as Readonly<Record<string, unknown>>;
  if (typeof version !== 'number') return { ok: false, reason: 'unreadable' };
  if (version > signOffVersion) return { ok: false, reason: 'newer' };
  const troubles: string[] = [];
  const data = Object.fromEntries(
    Object.entries(shape).map(([part, line]) => {
      const lines = parts[part] ?? [];
      if (!Array.isArray(lines)) {
        troubles.push(`${part} is not a list`);
        return [part, []];
      }
      const read = lines.flatMap((raw: unknown, index) => {
        const parsed = line.safeParse(raw);
        if (parsed.success) return [parsed.data];
        troubles.push(`${part} ${String(index + 1)}: ${parsed.error.issues[0]?.path.join('.') ?? ''} is not valid`);
        return [];
      });
      return [part, read];
    }),
  ) as unknown as SignOffData;
  return { ok: true, data, troubles };
}
