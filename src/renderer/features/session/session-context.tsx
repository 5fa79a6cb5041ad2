import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Pack } from '../../../domain/content';
import type { Screen, Visit } from '../../../domain/session';
import { useLocaleStore } from '../locale-store';
import type { SessionStore } from './session-store';

export const SessionContext = createContext<StoreApi<SessionStore> | undefined>(undefined);

/** The session's store, for its verbs. */
export function useSessionStore(): StoreApi<SessionStore> {
  const store = useContext(SessionContext);
  if (!store) throw new Error('useSessionStore was called outside of SessionContext');
  return store;
}

/** One value out of the session. */
export function useSession<T>(select: (store: SessionStore) => T): T {
  return useStore(useSessionStore(), select);
}

/** The visit under way. Only for screens that exist during one. */
export function useVisit(): Visit {
  return useSession(({ session }) => {
    if (!('visit' in session)) throw new Error('There is no visit: useVisit belongs to the screens of one');
    return session.visit;
  });
}

/** The content in the visitor's language. */
export function usePack(): Pack {
  const { language } = useVisit();
  const pack = useStore(useLocaleStore(), ({ packs }) => packs[language]);
  if (!pack) throw new Error(`The visit is in ${language}, which was never loaded`);
  return pack;
}

/** Goes to a screen, keeping the way back. */
export function useOpen(): (to: Screen) => void {
  const store = useSessionStore();
  return (to) => {
    // Where the page has its own scroller, it is the one thing a way back must remember.
    const scroller = document.querySelector('[data-scroller]');
    store.getState().change({ type: 'open', to, scrollTop: scroller?.scrollTop ?? 0 });
  };
}
