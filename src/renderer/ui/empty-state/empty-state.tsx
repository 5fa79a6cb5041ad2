import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon';
import styles from './empty-state.module.css';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  /** The button that makes the first one. */
  readonly action?: ReactNode;
}

/** Where a list has nothing yet: says so, and what to do. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={3} />
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  );
}
