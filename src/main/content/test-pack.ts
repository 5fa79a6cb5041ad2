import type { Entry, Pack } from '../../domain/content';
import { pseudoTree } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';

/**
 * A pack in a test language, made from the English one. It is a draft with the English beside each warning, as a new translation would
 * be, so that the fullest layout is what is tested.
 */
export function testPack(english: Pack, language: LanguageCode): Pack {
  const translate = (kind: string, entry: Entry): Entry => ({
    ...entry,
    words: pseudoTree(entry.words, language),
    language,
    origin: 'computer',
    ...(kind === 'lines' || kind === 'warnings' ? { english: entry.words } : {}),
  });
  return Object.fromEntries(
    Object.entries(english).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries as Readonly<Record<string, Entry>>).map(([id, entry]) => [id, translate(kind, entry)]),
      ),
    ]),
  ) as unknown as Pack;
}
