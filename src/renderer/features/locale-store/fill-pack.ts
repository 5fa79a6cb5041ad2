import { fillPlaceholders, kinds } from '../../../domain/content';
import type { Entry, Pack, Placeholder } from '../../../domain/content';

type Values = Readonly<Record<Placeholder, string>>;

/** Any texts with the clinic's numbers and the region's words in them. */
export function fillTree<T>(tree: T, values: Values): T {
  if (typeof tree === 'string') return fillPlaceholders(tree, values) as T;
  if (Array.isArray(tree)) return tree.map((branch: unknown) => fillTree(branch, values)) as T;
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, branch]) => [key, fillTree<unknown>(branch, values)])) as T;
}

/**
 * A pack with the clinic's numbers and the region's words in its texts. `valuesIn` gives the values for the language a text is really in.
 */
export function fillPack(pack: Pack, valuesIn: (language: Entry['language']) => Values): Pack {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(pack[kind] as Readonly<Record<string, Entry>>).map(([id, entry]) => [
          id,
          {
            ...entry,
            words: fillTree(entry.words, valuesIn(entry.language)),
            ...(entry.english ? { english: fillTree(entry.english, valuesIn('en')) } : {}),
          },
        ]),
      ),
    ]),
  ) as unknown as Pack;
}
