/**
 * What is counted: that something happened, never who, when or after what. Ids and choices only; no input has room for a typed word.
 */
import { z } from 'zod';
import { tiers } from '../content';
import { languageCodes } from '../language';
import { suggestions } from './suggestions';

/** The kinds of item a visit is counted for opening. */
export const openedKinds = ['topics', 'questions', 'causes', 'remedies', 'stretches'] as const;
/** Screens that are no item. */
export const countedScreens = ['search', 'moment', 'stretches', 'studies', 'lookalikes', 'glossary', 'about'] as const;
export const textPercents = [100, 125, 150, 200] as const;
export const handoutWays = ['printed', 'qr'] as const;

export const Counted = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('visit') }),
  /** The language and text size a visit ended with. */
  z.strictObject({ what: z.literal('language'), language: z.enum(languageCodes) }),
  z.strictObject({ what: z.literal('textSize'), percent: z.literal(textPercents) }),
  /** Once for each visit that opened it. Main checks the id against the catalogue. */
  z.strictObject({
    what: z.literal('opened'),
    kind: z.enum(openedKinds),
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/),
  }),
  z.strictObject({ what: z.literal('screen'), screen: z.enum(countedScreens) }),
  z.strictObject({ what: z.literal('warnings'), tier: z.enum(tiers) }),
  z.strictObject({ what: z.literal('handout'), way: z.enum(handoutWays) }),
  /** A search that ended with nothing found. */
  z.strictObject({ what: z.literal('nothingFound') }),
  /** One of our suggestions that was tried and found nothing. */
  z.strictObject({ what: z.literal('suggestionFoundNothing'), suggestion: z.enum(suggestions) }),
]);
export type Counted = z.output<typeof Counted>;

/** The name a count is kept under. */
export function countName(counted: Counted): string {
  switch (counted.what) {
    case 'visit':
    case 'nothingFound':
      return counted.what;
    case 'language':
      return `language/${counted.language}`;
    case 'textSize':
      return `textSize/${counted.percent}`;
    case 'opened':
      return `opened/${counted.kind}/${counted.id}`;
    case 'screen':
      return `screen/${counted.screen}`;
    case 'warnings':
      return `warnings/${counted.tier}`;
    case 'handout':
      return `handout/${counted.way}`;
    case 'suggestionFoundNothing':
      return `suggestionFoundNothing/${counted.suggestion}`;
  }
}
