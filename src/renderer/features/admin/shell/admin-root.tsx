import type { ReactNode } from 'react';
import { useKiosk } from '../../../bridge/kiosk-context';
import { FormLocale } from '../../../ui/form';
import { KeyboardDock } from '../../../ui/keyboard';
import { Toasts } from '../../../ui/toast';
import styles from './admin-root.module.css';

interface Props {
  readonly children: ReactNode;
}

/** What all staff screens share, the lock included: the smaller sizes of a desk, the locale of their forms, the keyboard on the screen, and the messages at its head. */
export function AdminRoot({ children }: Props) {
  const { clock, view } = useKiosk();
  const { region } = view.settings.place;
  return (
    <div className={styles.root} data-admin-root>
      <FormLocale region={region === 'other' ? undefined : region}>
        <Toasts clock={clock}>
          <KeyboardDock>{children}</KeyboardDock>
        </Toasts>
      </FormLocale>
    </div>
  );
}
