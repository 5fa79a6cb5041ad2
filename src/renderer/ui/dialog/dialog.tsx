import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** The buttons at the foot, the safe one first. */
  readonly actions?: ReactNode;
  /** Escape was pressed, or the ground beside the dialog. */
  readonly onClose: () => void;
  /** `wide` for pictures and tables. */
  readonly size?: 'usual' | 'wide';
  /** `alertdialog` for a question that interrupts. */
  readonly role?: 'dialog' | 'alertdialog';
}

/**
 * The browser's own modal dialog: it keeps the focus inside, Escape closes it, and the focus goes back to where it came from. It is open
 * for as long as it is drawn. What carries `data-autofocus` has the focus first.
 */
export function Dialog({ title, children, actions, onClose, size = 'usual', role = 'dialog' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const box = dialog.current;
    const cameFrom = document.activeElement;
    if (box && !box.open) {
      box.showModal();
      box.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
    return () => {
      if (box?.open) box.close();
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    };
  }, []);

  return (
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions -- a press beside the panel closes; its key is Escape
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      role={role}
      aria-labelledby={heading}
      onCancel={(event) => {
        // What is drawn decides whether it is open: the caller takes it away.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onClick={({ target }) => {
        if (target === dialog.current) onClose();
      }}
    >
      <div className={styles.panel}>
        <h2 id={heading}>{title}</h2>
        {children !== undefined && <div className={styles.body}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}
