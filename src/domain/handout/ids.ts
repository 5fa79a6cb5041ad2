/** The names of what can be put on paper. Without a library, so that the page may use them too. */

/** The sheets that are ready in one tap, in the order they are offered. The last five are for people whom other facts hold for. */
export const sheetIds = [
  'stretches',
  'bedtime',
  'warnings',
  'medicines',
  'diary',
  'pregnancy',
  'older-adults',
  'children',
  'exercise-and-heat',
  'long-term-conditions',
] as const;
export type SheetId = (typeof sheetIds)[number];

/** Kinds of item a visitor can put on a list, each by its id. */
export const handoutKinds = ['questions', 'causes', 'remedies', 'stretches', 'checklists'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** Parts that are on a page whole or not at all: a warning sign is never taken out of its list. */
export const handoutParts = ['moments', 'warnings', 'lookalikes'] as const;
export type HandoutPart = (typeof handoutParts)[number];

/** As many items as a list may hold. More would be a book, and the printer's paper is everybody's. */
export const mostHandoutItems = 12;

/** Standard is 12.5 pt, large print 18.5 pt. */
export const handoutSizes = ['standard', 'large'] as const;
export type HandoutSize = (typeof handoutSizes)[number];
