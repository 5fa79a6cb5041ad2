import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon';
import styles from './notice.module.css';

interface Props {
  /** `ok` for good news, `warn` for what wants attention, `problem` for what patients miss because of it, `info` for the rest. */
  readonly tone?: 'info' | 'ok' | 'warn' | 'problem';
  readonly title?: string;
  readonly children?: ReactNode;
  /** One or two buttons at the end of the line. */
  readonly action?: ReactNode;
  /** True for a message that comes while the screen is in use: a screen reader then says it. */
  readonly isLive?: boolean;
}

const icons: Record<NonNullable<Props['tone']>, IconName> = { info: 'info', ok: 'check', warn: 'info', problem: 'octagon-alert' };

/** A message in the page: its tone by icon and colour, what happened in words, and what to do as a button. */
export function Notice({ tone = 'info', title, children, action, isLive = false }: Props) {
  return (
    <div className={styles.notice} data-tone={tone} role={isLive ? (tone === 'problem' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} size={1.9} className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
