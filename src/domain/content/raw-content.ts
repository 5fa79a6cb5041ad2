import type { LanguageCode } from '../language';

/** One thing that is wrong with the content. `file` is below the content folder; `field` is like `words.detail.0.text`, or empty. */
export interface ContentIssue {
  readonly file: string;
  readonly field: string;
  readonly reason: string;
}

/** Values by kind, then by id. */
export type RawTree = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Content as it was read, not yet checked: facts and words by kind and id. */
export interface RawContent {
  readonly facts: RawTree;
  readonly words: Readonly<Record<LanguageCode, RawTree>>;
  readonly sources: readonly unknown[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
