import { useEffect, useMemo, useState } from 'react';
import type { Facts } from '../../../../domain/content';
import { look, msToNextSecond, newTimer, pause, start, tick } from '../../../../domain/timer';
import type { HoldPlan, HoldView } from '../../../../domain/timer';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useSession, useSessionStore } from '../../session';

/** How a stretch is timed. The leaflet routine works both legs at once; all others one after the other. */
export function holdPlanOf({ holdSeconds, restSeconds, times, routine }: Facts<'stretches'>): HoldPlan {
  return { holdSeconds, restSeconds, times, sides: routine === 'B' ? 1 : 2 };
}

interface HoldTimerControls {
  readonly view: HoldView;
  readonly start: () => void;
  readonly pause: () => void;
}

/** The hold timer on the kiosk's clock. It is drawn once a second; while it runs, stillness is not absence (the session is busy). */
export function useHoldTimer(facts: Facts<'stretches'>): HoldTimerControls {
  const { clock } = useKiosk();
  const store = useSessionStore();
  const [timer, setTimer] = useState(() => newTimer(holdPlanOf(facts)));
  const isRunning = timer.runningSince !== undefined;

  useEffect(() => {
    const wait = msToNextSecond(timer, clock.now());
    if (wait === undefined) return undefined;
    return clock.after(wait, () => {
      setTimer(tick(timer, clock.now()));
    });
  }, [clock, timer]);

  // Changing the text size or the colours ends the session's busy state; the hold goes on, so it says so again.
  const isBusy = useSession(({ session }) => session.phase === 'explore' && session.busy);
  useEffect(() => {
    if (isRunning && !isBusy) store.getState().setBusy(true);
  }, [isBusy, isRunning, store]);
  useEffect(() => {
    if (!isRunning) return undefined;
    return () => {
      store.getState().setBusy(false);
    };
  }, [isRunning, store]);

  return useMemo(
    () => ({
      view: look(timer, timer.runningSince ?? 0),
      start: () => {
        setTimer((was) => start(was, clock.now()));
      },
      pause: () => {
        setTimer((was) => pause(was, clock.now()));
      },
    }),
    [clock, timer],
  );
}
