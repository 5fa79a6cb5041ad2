/** What a handout is made of: typed blocks in one language, before any of it is laid out. */
import type { Grade, SceneId, Tier } from '../content';
import type { LanguageCode } from '../language';
import type { QrCode } from '../qr-code';

/** A text and the language it is in, which need not be the handout's: what nobody has translated is in English. */
export interface Said {
  readonly text: string;
  readonly language: LanguageCode;
}

/** One picture of a movement, and the numbers of the steps it shows. */
export interface Frame {
  readonly scene: SceneId;
  /** How far into the hold pose, 0 to 1. */
  readonly share: number;
  readonly numbers: readonly number[];
}

export interface Step {
  readonly number: number;
  readonly said: Said;
}

/** What may stand in another order. What a handout begins and ends with is in none. */
export type HandoutSection = 'stretch' | 'chosen' | 'signs' | 'diary' | 'notes';

interface Placed {
  /** The same in every language, so that two can stand side by side. */
  readonly key: string;
  /** Never the last thing on a page: a heading stays with its text. `rather`: so too, as long as that leaves no page half empty. */
  readonly stay?: boolean | 'rather';
  /** What has the same name is printed once on each page: a warning that several answers share. */
  readonly once?: string;
  /** The part of the handout it is in: parts may change places where that saves a page. */
  readonly part?: HandoutSection;
  /** Blocks in a row with the same name stand in one frame. */
  readonly box?: string;
}

export type Block = Placed &
  (
    | { readonly kind: 'title'; readonly said: Said }
    | { readonly kind: 'message'; readonly said: Said }
    | { readonly kind: 'heading'; readonly level: 2 | 3; readonly said: Said; readonly english?: string }
    | { readonly kind: 'text'; readonly said: Said; readonly english?: string; readonly strong?: boolean; readonly lead?: Said }
    | { readonly kind: 'small'; readonly said: Said; readonly english?: string; readonly lead?: Said }
    | { readonly kind: 'item'; readonly said: Said; readonly english?: string; readonly mark: 'dot' | 'box' | number }
    | { readonly kind: 'pictures'; readonly frames: readonly Frame[]; readonly steps: readonly Step[] }
    | {
        readonly kind: 'grade';
        readonly name?: Said;
        readonly grade: Grade;
        readonly bars: 1 | 2 | 3 | 4 | 5 | undefined;
        readonly label: Said;
        readonly reason: Said;
        readonly sure: string;
      }
    | { readonly kind: 'warning'; readonly said: Said; readonly english?: string; readonly isWarning: boolean }
    | { readonly kind: 'tier'; readonly tier: Tier; readonly said: Said; readonly english?: string }
    | { readonly kind: 'sign'; readonly said: Said; readonly meaning?: Said; readonly english?: string }
    | { readonly kind: 'diary'; readonly day: Said; readonly rows: readonly Said[]; readonly isSmall: boolean }
    | { readonly kind: 'lines'; readonly count: number }
    | {
        readonly kind: 'codes';
        readonly codes: readonly QrCode[];
        readonly labels: readonly Said[];
        readonly beside?: { readonly how: Said; readonly notes: Said };
      }
  );
