import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon';
import styles from './scroller.module.css';
import { scrollOn, useScrollState } from './use-scroll-state';

interface Props {
  readonly children: ReactNode;
  /** What is scrolled, for screen readers. */
  readonly label: string;
  /** Where its two buttons stand: at the side of a wide page, below a narrow list. */
  readonly buttons?: 'side' | 'below';
  readonly className?: string | undefined;
  /** True where what is shorter than its place is to fill it, so that it can stand in the middle. */
  readonly fills?: boolean;
}

/** A share of the view stays, so that the eye finds its place. */
const turnShare = 0.8;

/** A part of the page that may be longer than its place: it scrolls by finger, wheel and keys, and by two buttons. */
export function Scroller({ children, label, buttons = 'side', className, fills = false }: Props) {
  const { t } = useTranslation('form');
  const scroller = useRef<HTMLDivElement>(null);
  const room = useScrollState(scroller);
  const turn = (way: 1 | -1) => {
    const box = scroller.current;
    if (box) scrollOn(box, way * box.clientHeight * turnShare);
  };

  const isLong = room.above || room.below;
  return (
    <div className={[styles.frame, className].filter(Boolean).join(' ')} data-buttons={buttons}>
      <div ref={scroller} className={styles.scroller} data-scroller tabIndex={isLong ? 0 : -1} role="region" aria-label={label}>
        <div className={styles.content} data-fills={fills}>
          {children}
        </div>
      </div>
      {isLong && (
        <div className={styles.buttons}>
          <button
            type="button"
            aria-label={t('scroll.up', { label })}
            disabled={!room.above}
            onClick={() => {
              turn(-1);
            }}
          >
            <Icon name="chevron-up" size={1.9} />
          </button>
          <button
            type="button"
            aria-label={t('scroll.down', { label })}
            disabled={!room.below}
            onClick={() => {
              turn(1);
            }}
          >
            <Icon name="chevron-down" size={1.9} />
          </button>
        </div>
      )}
    </div>
  );
}
