import { useState } from 'react';
import { awakeMs, scheduleStateAt } from '../../../domain/playlist';
import { useKiosk, useNow } from '../../bridge/kiosk-context';
import { useSession } from '../session';

/** How often the hours are looked at. */
const lookMs = 2000;

/** How the screen is to be lit now. A touch wakes it, for two minutes (docs/rules.md, rule 6): `wake` is told of it. A visit counts as a touch. */
export function useScreenPower() {
  const { clock, view } = useKiosk();
  const now = useNow(lookMs);
  const endedAt = useSession((store) => store.endedAt);
  const [touchedAt, setTouchedAt] = useState(0);
  // The time of a touch is newer than the last look.
  const at = Math.max(now, touchedAt);
  const lit = scheduleStateAt(view.plan, at).light.light;
  // A clock that was set back must not keep the screen lit for hours.
  const isAwake = [endedAt, touchedAt].some((since) => since > 0 && since <= at && at - since < awakeMs);
  return {
    light: isAwake ? 'on' : lit,
    wake: () => {
      setTouchedAt(clock.now());
    },
  } as const;
}
