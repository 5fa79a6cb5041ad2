import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import type { KioskView } from '../../bridge/contracts/kiosk';
import { KioskContext } from '../bridge/kiosk-context';
import type { Kiosk } from '../bridge/kiosk-context';
import type { LocaleStore } from '../features/locale-store';
import { applyRoom } from './screen-look';

interface Props extends Kiosk {
  readonly localeStore: StoreApi<LocaleStore>;
  readonly onChanged: (view: KioskView) => void;
  readonly children: ReactNode;
}

/** Keeps what the screens know of the clinic's choices up to date: what staff change, patients see without a restart. */
export function LiveKiosk({ bridge, clock, view: first, localeStore, onChanged, children }: Props) {
  const [view, setView] = useState(first);
  useEffect(
    () =>
      bridge.on('kiosk.changed', (changed) => {
        onChanged(changed);
        applyRoom(document.documentElement, changed, window);
        setView(changed);
        void localeStore.getState().renew(changed);
      }),
    [bridge, localeStore, onChanged],
  );
  useEffect(
    () =>
      bridge.on('schedule.changed', ({ plan }) => {
        setView((now) => ({ ...now, plan }));
      }),
    [bridge],
  );
  return <KioskContext value={{ bridge, clock, view }}>{children}</KioskContext>;
}
