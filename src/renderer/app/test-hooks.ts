import type { StoreApi } from 'zustand';
import type { LanguageCode } from '../../domain/language';
import { languageOf } from '../../domain/language';
import type { Screen } from '../../domain/session';
import type { KioskView } from '../../bridge/contracts/kiosk';
import type { LocaleStore } from '../features/locale-store';
import { speak, visitNamespaces } from '../features/locale-store';
import type { SessionStore } from '../features/session';

/**
 * Lets a test or the tour open any screen without finding its way there. Only where the kiosk was started with the test languages, which
 * no clinic's kiosk is; the page can do nothing through it that a visitor cannot do by touch.
 */
export function installTestHooks(
  page: Window,
  view: KioskView,
  store: StoreApi<SessionStore>,
  localeStore: StoreApi<LocaleStore>,
): void {
  if (!view.languages.some(({ code }) => languageOf(code).isTest)) return;
  Object.assign(page, {
    crampwiseTestHooks: {
      enter: async (screen: Screen, language: LanguageCode) => {
        await localeStore.getState().load(language, visitNamespaces);
        await speak(language);
        store.getState().enter(screen, language);
      },
      change: store.getState().change,
      /** Opens the staff door; the lock behind it is main's. */
      enterStaff: store.getState().enterStaff,
      leave: store.getState().leave,
    },
  });
}
