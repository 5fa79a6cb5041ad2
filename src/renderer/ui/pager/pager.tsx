import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button';
import { Icon } from '../icon';
import styles from './pager.module.css';

interface Props {
  readonly children: ReactNode;
  /** The words on the two buttons. */
  readonly more: string;
  readonly backUp: string;
  readonly label: string;
  /** How far down the page was left, in CSS pixels. */
  readonly startAt?: number;
  readonly className?: string | undefined;
}

/**
 * A page that may be longer than the screen. Where it is, a fixed pair of buttons pages through it: nobody has to discover scrolling.
 * A finger or a wheel scrolls it too.
 */
export function Pager({ children, more, backUp, label, startAt = 0, className }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ above: false, below: false });

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = startAt;
  }, [startAt]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const look = () => {
      const above = box.scrollTop > 4;
      const below = box.scrollTop + box.clientHeight < box.scrollHeight - 4;
      setRoom((was) => (was.above === above && was.below === below ? was : { above, below }));
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(box);
    if (box.firstElementChild) watcher.observe(box.firstElementChild);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);

  const turn = (direction: 1 | -1) => {
    const box = scroller.current;
    // A line or two of what was read stays on screen, so that the eye finds its place.
    box?.scrollBy({ top: direction * box.clientHeight * 0.8, behavior: 'instant' });
  };

  return (
    <div className={[styles.pager, className].filter(Boolean).join(' ')}>
      <div ref={scroller} className={styles.scroller} data-scroller tabIndex={-1} role="region" aria-label={label}>
        <div className={styles.content}>{children}</div>
      </div>
      {(room.above || room.below) && (
        <div className={styles.turn}>
          <Button
            isOff={!room.above}
            icon={<Icon name="chevron-up" />}
            onPress={() => {
              turn(-1);
            }}
          >
            {backUp}
          </Button>
          <Button
            tone="main"
            isOff={!room.below}
            icon={<Icon name="chevron-down" />}
            onPress={() => {
              turn(1);
            }}
          >
            {more}
          </Button>
        </div>
      )}
    </div>
  );
}
