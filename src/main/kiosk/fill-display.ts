import type { Rectangle } from 'electron';
import { createAlarm } from '../clock/alarm';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';

/** The window, as far as filling the display goes. Electron's `BrowserWindow` is one. */
export interface FillingWindow {
  isDestroyed(): boolean;
  isMinimized(): boolean;
  restore(): void;
  isVisible(): boolean;
  show(): void;
  isKiosk(): boolean;
  setKiosk(kiosk: boolean): void;
  getBounds(): Rectangle;
  setBounds(bounds: Rectangle): void;
}

/** The displays. Electron's `screen` is one; events about displays get lost (electron #3075), so nobody relies on them alone. */
export interface Displays {
  getPrimaryDisplay(): { readonly bounds: Rectangle };
  getAllDisplays(): readonly { readonly id: number; readonly bounds: Rectangle }[];
  on(event: 'display-added' | 'display-removed' | 'display-metrics-changed', listener: () => void): unknown;
}

const lookAgainMs = 60_000;
/** Window managers move things a moment after they said so. */
const settleMs = 300;

/** Fills the display, or reaches one pixel beyond it. */
const fills = (found: Rectangle, wanted: Rectangle) =>
  found.x === wanted.x &&
  found.y === wanted.y &&
  [0, 1].includes(found.width - wanted.width) &&
  [0, 1].includes(found.height - wanted.height);
/** Chromium on X11 takes one pixel off a window of exactly the display's size, for the sake of window managers; one more pixel brings it back. */
const isOneShort = (found: Rectangle, wanted: Rectangle) =>
  wanted.width - found.width === 1 && wanted.height - found.height === 1;
const words = ({ x, y, width, height }: Rectangle) => `${width} x ${height} at ${x},${y}`;

/**
 * Keeps a window on the whole of the display that staff chose, or of the main one where that is not there. Kiosk mode alone does not fill the screen where no window manager runs (electron
 * #3646), so the bounds are set from the display: now, on each change of displays, each minute, and when
 * `look` is called. Call it once the window is shown. `chosen` is a display's number; empty for the main one.
 */
export function fillDisplay(
  window: FillingWindow,
  displays: Displays,
  clock: Clock,
  log: Logger,
  chosen: () => string = () => '',
) {
  const settling = createAlarm(clock);
  let told = '';
  const look = () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    if (!window.isVisible()) window.show();
    if (!window.isKiosk()) window.setKiosk(true);
    const which = chosen();
    const own = displays.getAllDisplays().find(({ id }) => String(id) === which);
    const wanted = (own ?? displays.getPrimaryDisplay()).bounds;
    const found = window.getBounds();
    if (fills(found, wanted)) return;
    const difference = `the window is ${words(found)}, the display ${words(wanted)}`;
    // Where the system will not have it, saying so each minute helps nobody.
    if (difference !== told) log.info(`${difference}: filling it`);
    told = difference;
    window.setBounds(isOneShort(found, wanted) ? { ...wanted, width: wanted.width + 1, height: wanted.height + 1 } : wanted);
  };
  const lookNowAndSoon = () => {
    look();
    settling.set(settleMs, look);
  };
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const)
    displays.on(event, lookNowAndSoon);
  const cancelLooking = clock.every(lookAgainMs, look);
  lookNowAndSoon();
  return {
    look: lookNowAndSoon,
    stop: () => {
      cancelLooking();
      settling.clear();
    },
  };
}
