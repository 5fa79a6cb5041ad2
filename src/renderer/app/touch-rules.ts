import type { Clock } from '../../domain/clock';

/** After a page has changed, a touch that was meant for the old one is not taken for the new (docs/design.md, Touch). */
const ghostTapMs = 350;

/**
 * The rules of touch that hold on every screen: one finger at a time, no context menu, no dragging of pictures, no zoom, and no ghost tap.
 * `changedAt` says when the screen last changed, in ms since 1970. Keyboards and switches are never held back.
 */
export function keepTouchRules(page: Document, clock: Clock, changedAt: () => number): void {
  let pressedAt = 0;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  page.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isPrimary) stop(event);
      pressedAt = clock.now();
    },
    { capture: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      // A click made by a keyboard or a screen reader has no pointer behind it.
      const isPointed = event.detail > 0;
      const sinceChange = pressedAt - changedAt();
      if (isPointed && sinceChange >= 0 && sinceChange < ghostTapMs) stop(event);
    },
    { capture: true },
  );
  page.addEventListener('contextmenu', stop, { capture: true });
  page.addEventListener('dragstart', stop, { capture: true });
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) stop(event);
    },
    { capture: true, passive: false },
  );
}
