import type { ReactNode } from 'react';
import { useKiosk } from '../../../bridge/kiosk-context';
import { KeyboardDock } from '../../../ui/keyboard';
import { Toasts } from '../../../ui/toast';
import styles from './admin-root.module.css';

interface Props {
  readonly children: ReactNode;
}

/** What all staff screens share, the lock included: the smaller sizes of a desk, the keyboard on the screen, and the messages at its head. */
export function AdminRoot({ children }: Props) {
  const { clock } = useKiosk();
  return (
    <div className={styles.root} data-admin-root>
      <Toasts clock={clock}>
        <KeyboardDock>{children}</KeyboardDock>
      </Toasts>
    </div>
  );
}
