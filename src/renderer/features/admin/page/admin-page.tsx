import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Scroller } from '../../../ui/scroller';
import styles from './admin-page.module.css';
import { useAdminPlace } from './admin-place';

interface Props {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `scroll` for a page as long as it is; `fill` where the parts share the height and scroll themselves. */
  readonly body?: 'scroll' | 'fill';
}

/** The page of a section: what it is, what can be done, and a body that scrolls by finger, keys and buttons. */
export function AdminPage({ title, subtitle, actions, children, body = 'scroll' }: Props) {
  const { moves } = useAdminPlace();
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen that was asked for takes the focus, so that keys and screen readers go on from its title.
  useEffect(() => {
    if (moves > 0) heading.current?.focus({ preventScroll: true });
  }, [moves]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {body === 'fill' ? <div className={styles.body}>{children}</div> : <Scroller label={title}>{children}</Scroller>}
    </div>
  );
}
