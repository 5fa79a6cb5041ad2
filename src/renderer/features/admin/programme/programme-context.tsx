import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { useKiosk } from '../../../bridge/kiosk-context';
import { createProgrammeStore } from './programme-store';
import type { ProgrammeStore } from './programme-store';

const ProgrammeContext = createContext<StoreApi<ProgrammeStore> | undefined>(undefined);

interface Props {
  readonly children: ReactNode;
}

/** Keeps the programme for the admin screens inside: one draft and one way back for all of them. */
export function ProgrammeProvider({ children }: Props) {
  const { bridge } = useKiosk();
  const [store] = useState(() => createProgrammeStore(bridge));
  useEffect(() => {
    void store.getState().refresh();
    const refresh = () => void store.getState().refresh();
    const stops = [bridge.on('kiosk.changed', refresh), bridge.on('programme.changed', refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [bridge, store]);
  return <ProgrammeContext value={store}>{children}</ProgrammeContext>;
}

/** The draft, what is published, and the ways to change either. */
export function useProgramme(): ProgrammeStore {
  const store = useContext(ProgrammeContext);
  if (!store) throw new Error('useProgramme was called outside of the admin screens');
  return useStore(store);
}
