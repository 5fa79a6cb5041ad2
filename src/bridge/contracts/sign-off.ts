/** Clinical sign-off: what is unchecked and why, and what a clinician may do about it. All of it is decided and kept in main. */
import { z } from 'zod';
import { kinds } from '../../domain/content';
import type { Checked, Entry, Kind, Source, Words } from '../../domain/content';
import { languageCodes } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Parts, Reason, SignOffState, Shelf, WordField, WordingRule } from '../../domain/sign-off';
import type { Role } from './role';
import { DriveId } from './usb-drives';

/** Whoever signs, as they typed themselves: shown to patients beside what they signed. */
export interface Signer {
  readonly by: string;
  readonly role: string;
}
/** Who did something, and on which day, such as `2026-11-28`. */
export interface Signed extends Signer {
  readonly on: string;
}

/** One item on the sign-off list, in the language of the list. */
export interface SignOffRow {
  /** `kind/id`. */
  readonly key: string;
  readonly kind: Kind;
  readonly shelf: Shelf;
  readonly title: string;
  /** The language the title and its text are in: English where there is no current translation. */
  readonly language: LanguageCode;
  readonly state: SignOffState;
  readonly reasons: readonly Reason[];
  /** Who signed for it as it stands. */
  readonly signed?: Signed;
  /** Warning signs, safety lines and the like: nobody can hide them. */
  readonly isLocked: boolean;
  readonly isWorded: boolean;
}

/** Where one language stands. Items hidden here do not count. */
export interface LanguageSignOff {
  readonly code: LanguageCode;
  readonly of: number;
  /** Items with words of this language made from the English of now. */
  readonly complete: number;
  /** Items shown in English because the English has changed since they were translated. */
  readonly stale: number;
  /** Items whose words a computer made and nobody has signed for. */
  readonly computer: number;
  readonly signed: number;
  /** Those who signed, each with the last day they did, the latest first. */
  readonly signers: readonly Signed[];
}

/** A place where regulators differ, and the wording that holds there. */
export interface SwitchView {
  readonly id: string;
  readonly key: string;
  readonly options: readonly string[];
  readonly chosen: string;
}

export interface SignOffView {
  readonly language: LanguageCode;
  /** Safety first: warning signs, safety lines, the steps in a cramp, then the rest. */
  readonly rows: readonly SignOffRow[];
  readonly languages: readonly LanguageSignOff[];
  readonly switches: readonly SwitchView[];
  /** Who is signing, since the lock was opened. */
  readonly signer?: Signer;
  /** How many lines the record has. */
  readonly recorded: number;
}

/** One item with all a clinician needs to judge it. */
export interface SignOffItem {
  readonly row: SignOffRow;
  readonly entry: Entry;
  /** The English of a translation. */
  readonly english?: Entry;
  readonly englishChecked?: Checked;
  /** Warnings, signs and the chart in the same view. */
  readonly beside: readonly Entry[];
  readonly besideEnglish: readonly Entry[];
  readonly remedy?: Entry<'remedies'>;
  readonly sources: readonly Source[];
  /** What a signature for it would name. It goes back with the signature, so that nobody signs what they did not see. */
  readonly hash: string;
  /** The signature that no longer holds, and which parts have changed since. */
  readonly lapsed?: Signed & { readonly changed: readonly (keyof Parts)[] };
  readonly hiddenBy?: Signed;
  readonly worded?: Signed;
  /** Our own words, where the clinic's stand in their place. */
  readonly ours?: Words<Kind>;
  readonly fields: readonly WordField[];
  /** Titles of what would go with it if it were hidden. */
  readonly takesAlong: readonly string[];
  readonly switch?: SwitchView;
}

/** A rule that a wording breaks, at a path of its words; `field` is empty where it is about the whole item. */
export interface BrokenRule {
  readonly field: string;
  readonly rule: WordingRule;
  readonly reason: string;
}

export type SignOffOutcome =
  | { readonly ok: true; readonly view: SignOffView }
  /**
   * `no-signer`: nobody has typed their name since the lock was opened. `no-clock`: the clock cannot be believed. `changed`: it is not the text that was shown. `locked`: it must be
   * shown. `not-there`: there is no such item, or nothing to take back.
   */
  | { readonly ok: false; readonly reason: 'no-signer' | 'no-clock' | 'changed' | 'locked' | 'not-there' | 'not-written' }
  | { readonly ok: false; readonly reason: 'broken-rules'; readonly rules: readonly BrokenRule[] };

export type ExportOutcome =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'gone' | 'full' | 'read-only' | 'failed' };

const Key = z
  .string()
  .max(60)
  .refine((key) => kinds.some((kind) => key.startsWith(`${kind}/`)) && key.split('/').length === 2);
const Language = z.enum(languageCodes);
const Hash = z.string().regex(/^[0-9a-f]{16}$/);
const typed = z.string().trim().min(1).max(80);
const OneItem = z.strictObject({ key: Key, language: Language });

export const signOffInputs = {
  'signOff.read': z.strictObject({ language: Language }),
  'signOff.item': OneItem,
  /** Whoever signs says who they are; it holds until the kiosk is locked. */
  'signOff.begin': z.strictObject({ by: typed, role: typed }),
  /** Signs for the items that were shown, each with the hash it was shown under. One that has changed since refuses them all. */
  'signOff.sign': z.strictObject({
    language: Language,
    items: z
      .array(z.strictObject({ key: Key, hash: Hash }))
      .min(1)
      .max(20),
  }),
  'signOff.withdraw': OneItem,
  'signOff.hide': OneItem,
  'signOff.unhide': OneItem,
  /** Texts of the clinic's own, by path in the item's words; those that are not named stay as they are. None at all brings ours back. */
  'signOff.word': z.strictObject({
    key: Key,
    language: Language,
    texts: z.record(z.string().max(60), z.string().max(2000)).nullable(),
  }),
  /** Chooses the wording that holds where regulators differ. */
  'signOff.choose': z.strictObject({ language: Language, switch: z.string().max(40), option: z.string().max(40) }),
  /** Saves the whole record on a drive. */
  'signOff.export': z.strictObject({ drive: DriveId, form: z.enum(['csv', 'json']) }),
};

export const signOffRoles = {
  'signOff.read': 'staff',
  'signOff.item': 'staff',
  'signOff.begin': 'clinician',
  'signOff.sign': 'clinician',
  'signOff.withdraw': 'clinician',
  'signOff.hide': 'clinician',
  'signOff.unhide': 'clinician',
  'signOff.word': 'clinician',
  'signOff.choose': 'clinician',
  'signOff.export': 'manager',
} as const satisfies Record<keyof typeof signOffInputs, Role>;

export interface SignOffOutputs {
  'signOff.read': SignOffView;
  /** Null where there is no such item. */
  'signOff.item': SignOffItem | null;
  'signOff.begin': Signer;
  'signOff.sign': SignOffOutcome;
  'signOff.withdraw': SignOffOutcome;
  'signOff.hide': SignOffOutcome;
  'signOff.unhide': SignOffOutcome;
  'signOff.word': SignOffOutcome;
  'signOff.choose': SignOffOutcome;
  'signOff.export': ExportOutcome;
}
