import i18next from 'i18next';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Pack } from '../../../domain/content';
import type { LanguageCode } from '../../../domain/language';
import type { Library } from './library-store';
import type { Namespace } from './words';

export const LibraryContext = createContext<StoreApi<Library> | undefined>(undefined);

/** The library itself, for loading a language. */
export function useLibrary(): StoreApi<Library> {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary was called outside of LibraryContext');
  return library;
}

/** What the loop shows in a language that `loadLoop` has brought in; undefined before that. */
export function useLoopPackIn(language: LanguageCode): Pack | undefined {
  return useStore(useLibrary(), ({ loops }) => loops[language]);
}

/** Interface words in a language other than the visitor's, such as the slide's. */
export function wordsIn<N extends Namespace>(language: LanguageCode, namespace: N) {
  return i18next.getFixedT(language, namespace);
}
