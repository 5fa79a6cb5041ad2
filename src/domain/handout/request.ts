/**
 * What may be asked for on paper: ids and languages, never words or markup. Whatever has an id here is found, worded and laid out by main.
 */
import { z } from 'zod';
import { languageCodes } from '../language';
import { handoutKinds, handoutParts, handoutSizes, mostHandoutItems, sheetIds } from './ids';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);

/** One thing on a list: an item by its kind and id, or a whole part. */
export const HandoutItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(handoutKinds), id }),
  z.strictObject({ kind: z.literal('part'), id: z.enum(handoutParts) }),
]);
export type HandoutItem = z.output<typeof HandoutItem>;

const Language = z.enum(languageCodes);

export const HandoutRequest = z.strictObject({
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sheet'), sheet: z.enum(sheetIds) }),
    z.strictObject({ kind: z.literal('list'), items: z.array(HandoutItem).max(mostHandoutItems) }),
  ]),
  language: Language,
  /** The second language, side by side with the first: the clinic's beside the visitor's. The same as the first counts as none. */
  second: Language.optional(),
  size: z.enum(handoutSizes),
});
export type HandoutRequest = z.output<typeof HandoutRequest>;
