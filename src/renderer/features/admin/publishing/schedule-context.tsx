import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { useKiosk } from '../../../bridge/kiosk-context';
import { createScheduleStore } from './schedule-store';
import type { ScheduleStore } from './schedule-store';

const ScheduleContext = createContext<StoreApi<ScheduleStore> | undefined>(undefined);

interface Props {
  readonly children: ReactNode;
}

/** Keeps the schedule for the admin screens inside: one draft and one way back for all of them. */
export function ScheduleProvider({ children }: Props) {
  const { bridge } = useKiosk();
  const [store] = useState(() => createScheduleStore(bridge));
  useEffect(() => {
    void store.getState().refresh();
    const refresh = () => void store.getState().refresh();
    const stops = [bridge.on('kiosk.changed', refresh), bridge.on('schedule.changed', refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [bridge, store]);
  return <ScheduleContext value={store}>{children}</ScheduleContext>;
}

/** The draft, what is published, and the ways to change either. */
export function useSchedule(): ScheduleStore {
  const store = useContext(ScheduleContext);
  if (!store) throw new Error('useSchedule was called outside of the admin screens');
  return useStore(store);
}
