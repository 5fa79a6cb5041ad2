import { useRef } from 'react';
import type { ReactNode } from 'react';
import { afterPress, isOpened } from '../../../domain/access';
import type { Presses } from '../../../domain/access';
import { originalLanguage } from '../../../domain/language';
import { useKiosk } from '../../bridge/kiosk-context';
import { useSession } from './session-context';
import styles from './unlock-gesture.module.css';

/** Opens the staff side, in the clinic's first language: the slide that happens to show must not decide what staff read. */
export function useUnlockGesture(): () => void {
  const { view } = useKiosk();
  const enterStaff = useSession((state) => state.enterStaff);
  return () => {
    enterStaff(view.languages[0]?.code ?? originalLanguage);
  };
}

/**
 * The hidden staff door, around the mark: pressed five times in four seconds it opens. It has no name and takes no focus, so that no
 * patient is led to it; staff at a keyboard press Ctrl+Alt+S.
 */
export function UnlockGesture({ children }: { readonly children: ReactNode }) {
  const { clock } = useKiosk();
  const open = useUnlockGesture();
  const presses = useRef<Presses>([]);
  return (
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions -- hidden on purpose: at a keyboard it is Ctrl+Alt+S
    <span
      className={styles.door}
      data-staff-door
      onClick={() => {
        presses.current = afterPress(presses.current, clock.now());
        if (!isOpened(presses.current)) return;
        presses.current = [];
        open();
      }}
    >
      {children}
    </span>
  );
}
