import type { Entry, Kind, Pack, Source, Tier } from '../content';
import type { LanguageCode } from '../language';
import type { QrCode } from '../qr-code';
import type { Said } from './block';
import type { PaperWords } from './paper-words';
import type { HandoutItem, HandoutRequest } from './request';

/** Who checked an item in a language, and when (docs/rules.md, rule 1). */
export interface SignedOff {
  readonly name: string;
  readonly role: string;
  /** A day such as `2026-11-22`. */
  readonly on: string;
}

/** Everything a handout in one language is made from. */
export interface HandoutSource {
  readonly request: HandoutRequest;
  readonly items: readonly HandoutItem[];
  readonly language: LanguageCode;
  /** Placeholders are already filled. */
  readonly pack: Pack;
  readonly words: PaperWords;
  /** The English words, where the language is a draft that nobody has checked and no English stands beside it (docs/rules.md, rule 1). */
  readonly english: PaperWords | undefined;
  readonly isDraft: boolean;
  readonly numbers: Readonly<Record<Tier, string>>;
  readonly englishNumbers: Readonly<Record<Tier, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly signedOff: (kind: Kind, id: string) => SignedOff | undefined;
  /** Empty while the clinic has not set its kiosk up. */
  readonly clinicName: string;
  readonly version: string;
  readonly codes: readonly QrCode[];
}

/** What a handout is called in a language. */
export const titleIn = ({ paper }: PaperWords, { of }: HandoutRequest): string =>
  of.kind === 'sheet' ? paper.sheet[of.sheet] : paper.sheet.list;

/** A text in the language its item is in. */
export const said = (text: string, { language }: Pick<Entry, 'language'>): Said => ({ text, language });

/** The English to print beside a warning, where its translation is a computer's and nobody has checked the language. */
export function beside<K extends Kind>({ english, isDraft }: HandoutSource, entry: Entry<K>): Entry<K>['english'] {
  return english && isDraft && entry.origin === 'computer' ? entry.english : undefined;
}

/** In the order the content gives them. */
export const inOrder = <K extends 'moments' | 'warnings' | 'stretches'>(entries: Readonly<Record<string, Entry<K>>>) =>
  Object.values(entries).sort((a, b) => a.facts.order - b.facts.order);
