import i18next from 'i18next';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Pack } from '../../../domain/content';
import type { LanguageCode } from '../../../domain/language';
import type { LocaleStore } from './locale-store';
import type { Namespace } from './namespaces';

export const LocaleStoreContext = createContext<StoreApi<LocaleStore> | undefined>(undefined);

/** The locale store itself, for loading a language. */
export function useLocaleStore(): StoreApi<LocaleStore> {
  const localeStore = useContext(LocaleStoreContext);
  if (!localeStore) throw new Error('useLocaleStore was called outside of LocaleStoreContext');
  return localeStore;
}

/** What the loop shows in a language that `loadLoop` has brought in; undefined before that. */
export function useLoopPackIn(language: LanguageCode): Pack | undefined {
  return useStore(useLocaleStore(), ({ loops }) => loops[language]);
}

/** Interface words in a language other than the visitor's, such as the slide's. */
export function wordsIn<N extends Namespace>(language: LanguageCode, namespace: N) {
  return i18next.getFixedT(language, namespace);
}
