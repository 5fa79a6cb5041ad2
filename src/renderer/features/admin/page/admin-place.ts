import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { SectionId } from './sections';

/** Where staff are. */
interface Place {
  readonly section: SectionId;
  readonly target?: string | undefined;
}

export interface AdminPlace {
  readonly at: Place;
  /** Counts the moves: the screen that opens takes the focus after the first. */
  readonly moves: number;
  /** True where `back` leads somewhere. */
  readonly canGoBack: boolean;
  /** True for a section this role may open. */
  readonly has: (section: SectionId) => boolean;
  /** Opens a section, with what to open in it. */
  readonly open: (section: SectionId, target?: string) => void;
  readonly back: () => void;
}

/** More steps back than anybody takes. */
const longestTrail = 20;

/** The store of one stay behind the lock; it is gone when the kiosk locks. */
export function createAdminPlace(first: SectionId, shown: readonly SectionId[] = [first]): StoreApi<AdminPlace> {
  let trail: readonly Place[] = [];
  return createStore<AdminPlace>((set, get) => ({
    at: { section: first },
    moves: 0,
    canGoBack: false,
    has: (section) => shown.includes(section),
    open: (section, target) => {
      trail = [...trail, get().at].slice(-longestTrail);
      set(({ moves }) => ({ at: { section, target }, moves: moves + 1, canGoBack: true }));
    },
    back: () => {
      const last = trail.at(-1);
      if (!last) return;
      trail = trail.slice(0, -1);
      set(({ moves }) => ({ at: last, moves: moves + 1, canGoBack: trail.length > 0 }));
    },
  }));
}

export const AdminPlaceContext = createContext<StoreApi<AdminPlace> | undefined>(undefined);

/** Where staff are, and the ways to go elsewhere. */
export function useAdminPlace(): AdminPlace {
  const store = useContext(AdminPlaceContext);
  if (!store) throw new Error('useAdminPlace was called outside of the admin screens');
  return useStore(store);
}
