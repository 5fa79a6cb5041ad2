import type { LanguageCode } from '../../../domain/language';
import type { Screen } from '../../../domain/session';
import { speak, useLocaleStore, visitNamespaces } from '../locale-store';
import { useSessionStore } from './session-context';

/** Ends the loop and opens a screen in a language, once that language's words, font and content are there. */
export function useEnter(): (screen: Screen, language: LanguageCode) => Promise<void> {
  const store = useSessionStore();
  const localeStore = useLocaleStore();
  return async (screen, language) => {
    await localeStore.getState().load(language, visitNamespaces);
    await speak(language);
    store.getState().enter(screen, language);
  };
}

/** Changes the visitor's language, once it is loaded: the words on screen change at once and together. */
export function useChooseLanguage(): (language: LanguageCode) => Promise<void> {
  const store = useSessionStore();
  const localeStore = useLocaleStore();
  return async (language) => {
    await localeStore.getState().load(language, visitNamespaces);
    await speak(language);
    store.getState().change({ type: 'chooseLanguage', language });
  };
}
