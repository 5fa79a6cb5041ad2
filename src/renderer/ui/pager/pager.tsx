import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button';
import { Icon } from '../icon';
import styles from './pager.module.css';
import { turnDown, turnUp } from './turn';
import type { Span } from './turn';

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

/** What a turn of the page should not cut through. */
const whole = 'p, li, button, h1, h2, h3, figure, dt, dd, [data-whole]';

/** Where the parts of a page lie, in CSS pixels from its top. */
function spansIn(box: HTMLElement): readonly Span[] {
  const origin = box.getBoundingClientRect().top - box.scrollTop;
  return [...box.querySelectorAll(whole)].map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  });
}

/**
 * A page that may be longer than the screen. Where it is, a fixed pair of buttons pages through it: nobody has to discover scrolling.
 * A finger or a wheel scrolls it too.
 */
export function Pager({ children, more, backUp, label, startAt = 0, className }: Props) {
  const pager = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ isLong: false, above: false, below: false });

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = startAt;
  }, [startAt]);

  useEffect(() => {
    const box = scroller.current;
    const content = box?.firstElementChild;
    if (!pager.current || !box || !content) return undefined;
    const frame = pager.current;
    const look = () => {
      const isLong = content.scrollHeight > frame.clientHeight + 4;
      const above = box.scrollTop > 4;
      const below = box.scrollTop + box.clientHeight < box.scrollHeight - 4;
      setRoom((was) => (was.isLong === isLong && was.above === above && was.below === below ? was : { isLong, above, below }));
    };
    const watcher = new ResizeObserver(look);
    for (const watched of [frame, box, content]) watcher.observe(watched);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);

  const turn = (way: typeof turnDown) => {
    const box = scroller.current;
    if (!box) return;
    box.scrollTo({ top: way(spansIn(box), { top: box.scrollTop, height: box.clientHeight }), behavior: 'instant' });
    const isAtAnEnd = way === turnUp ? box.scrollTop <= 4 : box.scrollTop + box.clientHeight >= box.scrollHeight - 4;
    // There the button goes off, and a button that is off would lose the keyboard's place.
    if (isAtAnEnd) box.focus({ preventScroll: true });
  };

  return (
    <div ref={pager} className={[styles.frame, className].filter(Boolean).join(' ')}>
      <div className={styles.pager}>
        <div
          ref={scroller}
          className={styles.scroller}
          data-scroller
          tabIndex={room.isLong ? 0 : -1}
          role="region"
          aria-label={label}
        >
          <div className={styles.content}>{children}</div>
        </div>
        {room.isLong && (
          <div className={styles.turn}>
            <Button
              isOff={!room.above}
              icon={<Icon name="chevron-up" />}
              onPress={() => {
                turn(turnUp);
              }}
            >
              {backUp}
            </Button>
            <Button
              tone="main"
              isOff={!room.below}
              icon={<Icon name="chevron-down" />}
              onPress={() => {
                turn(turnDown);
              }}
            >
              {more}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
