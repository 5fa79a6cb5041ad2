import { useState } from 'react';
import { useKiosk, useNow } from '../../../bridge/kiosk-context';

/**
 * How many seconds one still has to wait, counted down from what main last said; 0 when it may be tried again. Main decides: this is
 * for the eye, and never shows more than main said, whatever the wall clock does.
 */
export function useWait(firstSeconds = 0): readonly [seconds: number, wait: (seconds: number) => void] {
  const { clock } = useKiosk();
  const [told, setTold] = useState(() => ({ seconds: firstSeconds, at: clock.now() }));
  const [isOver, setOver] = useState(firstSeconds === 0);
  const now = useNow(isOver ? 0 : 250);
  const left = Math.min(told.seconds, Math.max(0, Math.ceil(told.seconds - (now - told.at) / 1000)));
  if (left === 0 && !isOver) setOver(true);
  return [
    isOver ? 0 : left,
    (seconds) => {
      setTold({ seconds, at: clock.now() });
      setOver(seconds === 0);
    },
  ];
}
