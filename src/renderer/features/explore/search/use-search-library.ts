import { useEffect, useState } from 'react';
import type { Pack } from '../../../../domain/content';
import type { LanguageCode } from '../../../../domain/language';
import type { SearchIndex } from '../../../../domain/search';
import type { Bridge } from '../../../bridge/connect';
import { shelfOf } from './search-library';
import type { Shelf } from './search-library';

/** What can be found in the visitor's language; `index` is undefined until searching can begin. */
export function useShelf(
  pack: Pack,
  language: LanguageCode,
  bridge: Bridge,
): { readonly shelf: Shelf; readonly index: SearchIndex | undefined } {
  const shelf = shelfOf(pack, language, bridge);
  const [ready, setReady] = useState<{ readonly shelf: Shelf; readonly index: SearchIndex }>();
  useEffect(() => {
    let isWanted = true;
    void shelf.index.then((index) => {
      if (isWanted) setReady({ shelf, index });
    });
    return () => {
      isWanted = false;
    };
  }, [shelf]);
  return { shelf, index: ready?.shelf === shelf ? ready.index : undefined };
}
