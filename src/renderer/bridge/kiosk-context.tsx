import { createContext, useContext, useEffect, useState } from 'react';
import type { KioskView } from '../../bridge/contracts/kiosk';
import type { Clock } from '../../domain/clock';
import type { Bridge } from './connect';

/** What every screen may use of the world outside: the bridge to main, the clock, and the clinic's public settings. */
export interface Kiosk {
  readonly bridge: Bridge;
  readonly clock: Clock;
  readonly view: KioskView;
}

export const KioskContext = createContext<Kiosk | undefined>(undefined);

/** The kiosk a screen is part of. */
export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('useKiosk was called outside of KioskContext');
  return kiosk;
}

/** The time now, looked at again every `everyMs`, or not at all where `everyMs` is 0. */
export function useNow(everyMs: number): number {
  const { clock } = useKiosk();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    if (everyMs === 0) return undefined;
    return clock.every(everyMs, () => {
      setNow(clock.now());
    });
  }, [clock, everyMs]);
  return now;
}
