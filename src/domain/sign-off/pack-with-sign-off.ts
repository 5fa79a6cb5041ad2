import { kinds } from '../content';
import type { Entry, Kind, Pack } from '../content';
import { originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import { withoutHidden } from './hide';
import { checkedOf } from './state-of';
import type { Decided } from './state-of';

type Hash = (text: string) => string;
type Entries = Readonly<Record<string, Entry>>;

/**
 * A pack as this clinic's people have left it: each entry says how far it is checked, and what is hidden here is gone. A translation that
 * somebody has signed for stands without the English beside it; where readers see the English, it is the English that counts.
 */
export function packWithSignOff(pack: Pack, language: LanguageCode, english: Pack, decided: Decided, hashOf: Hash): Pack {
  const isOriginal = language === originalLanguage;
  const review = (kind: Kind, entry: Entry): Entry => {
    const original = (english[kind] as Entries)[entry.facts.id];
    const isEnglish = !isOriginal && entry.language === originalLanguage;
    const checked =
      isEnglish && original
        ? checkedOf(kind, original, english, english, decided.signatures, hashOf)
        : checkedOf(kind, entry, pack, english, decided.signatures, hashOf);
    const { english: beside, ...alone } = entry;
    return { ...alone, ...(beside && checked.state !== 'signed' ? { english: beside } : {}), checked };
  };
  const reviewed =
    decided.signatures.size === 0
      ? pack
      : (Object.fromEntries(
          kinds.map((kind) => [
            kind,
            Object.fromEntries(Object.entries(pack[kind] as Entries).map(([id, entry]) => [id, review(kind, entry)])),
          ]),
        ) as unknown as Pack);
  return withoutHidden(reviewed, decided.hidden);
}
