import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon';
import type { IconName } from '../../../ui/icon';
import styles from './dock.module.css';

interface Props {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'outlined' | 'quiet' | 'alert';
  /** For a tool that is on or off. */
  readonly isOn?: boolean;
  /** For a button that opens a panel above the dock. */
  readonly isOpen?: boolean;
}

/** One button of the dock: an icon over its word. It is never narrower than its longest word. */
export function DockButton({ icon, children, onPress, kind = 'quiet', isOn, isOpen }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[kind]}`}
      aria-pressed={isOn}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <span>{children}</span>
    </button>
  );
}
