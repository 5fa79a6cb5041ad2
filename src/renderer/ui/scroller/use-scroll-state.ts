import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Less than this, in CSS pixels, is rounding and not something to scroll to. */
const roundingPx = 4;

const roomIn = (box: HTMLElement) => ({
  above: box.scrollTop > roundingPx,
  below: box.scrollTop + box.clientHeight < box.scrollHeight - roundingPx,
});

/** Whether a box that scrolls has more above and below what is seen of it, kept up as it scrolls and as its content grows. */
export function useScrollState(scroller: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ above: false, below: false });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const look = () => {
      const { above, below } = roomIn(box);
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
  }, [scroller]);
  return room;
}

/** Scrolls a box at once. At its end the button that was pressed goes off, and would lose the keyboard's place: the box takes it. */
export function scrollOn(box: HTMLElement, by: number): void {
  box.scrollBy({ top: by, behavior: 'instant' });
  const { above, below } = roomIn(box);
  if (by < 0 ? !above : !below) box.focus({ preventScroll: true });
}
