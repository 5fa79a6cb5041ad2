import { useEffect, useState } from 'react';
import type { Drive } from '../../../../bridge/contracts/usb-drives';
import { useKiosk } from '../../../bridge/kiosk-context';

/** Whoever plugs a stick in looks at the screen for it this long. */
const lookEveryMs = 3000;

/** The drives that are plugged in now, looked at again and again; undefined until the first look is over. */
export function useUsbDrives(): readonly Drive[] | undefined {
  const { bridge, clock } = useKiosk();
  const [drives, setDrives] = useState<readonly Drive[]>();
  useEffect(() => {
    let isGone = false;
    const look = () => {
      bridge.request('usbDrives.list').then(
        (found) => {
          if (!isGone) setDrives((was) => (JSON.stringify(was) === JSON.stringify(found) ? was : found));
        },
        () => {
          if (!isGone) setDrives([]);
        },
      );
    };
    look();
    const stop = clock.every(lookEveryMs, look);
    return () => {
      isGone = true;
      stop();
    };
  }, [bridge, clock]);
  return drives;
}
