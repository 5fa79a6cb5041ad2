import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clock } from '../../../domain/clock';
import { Button } from '../button';
import { Icon } from '../icon';
import styles from './toasts.module.css';

interface Toast {
  /** What happened: 'Took out “Quinine”.' */
  readonly words: string;
  /** How to take it back. */
  readonly undo?: () => void;
  readonly tone?: 'ok' | 'problem';
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says at the head of the screen what has just been done, with Undo where it can be taken back. The newest takes the place of the last. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Long enough to read, and where there is something to press, to reach; all of it can also be done elsewhere. */
const shownMs = 7_000;
const undoMs = 20_000;

interface Props {
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** The place of the toasts; what is inside may call `useToast`. */
export function Toasts({ clock, children }: Props) {
  const { t } = useTranslation('form');
  const [toast, setToast] = useState<Toast>();
  const show = useCallback((next: Toast) => {
    setToast({ ...next });
  }, []);
  useEffect(() => (toast ? clock.after(toast.undo ? undoMs : shownMs, () => setToast(undefined)) : undefined), [clock, toast]);
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.place} role="status">
        {toast && (
          <div className={styles.toast} data-tone={toast.tone ?? 'ok'}>
            <Icon name={toast.tone === 'problem' ? 'octagon-alert' : 'check'} size={1.75} />
            <p>{toast.words}</p>
            {toast.undo && (
              <Button
                tone="signal"
                icon={<Icon name="again" size={1.6} />}
                onPress={() => {
                  toast.undo?.();
                  setToast(undefined);
                }}
              >
                {t('undo')}
              </Button>
            )}
            <button
              type="button"
              className={styles.close}
              aria-label={t('close')}
              onClick={() => {
                setToast(undefined);
              }}
            >
              <Icon name="cross" size={1.6} />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
