import type { Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { fillDisplay } from './fill-display';

const landscape = { x: 0, y: 0, width: 1920, height: 1080 };
const portrait = { x: 0, y: 0, width: 1080, height: 1920 };
const beside = { x: 1920, y: 0, width: 1080, height: 1920 };

function makeRoom({ obeys = true } = {}) {
  let display: Rectangle = landscape;
  const heard: (() => void)[] = [];
  const window = {
    bounds: { x: 560, y: 240, width: 800, height: 600 },
    minimized: false,
    visible: true,
    kiosk: true,
    asked: 0,
    isDestroyed: () => false,
    isMinimized: () => window.minimized,
    restore: () => (window.minimized = false),
    isVisible: () => window.visible,
    show: () => (window.visible = true),
    isKiosk: () => window.kiosk,
    setKiosk: (kiosk: boolean) => (window.kiosk = kiosk),
    getBounds: () => window.bounds,
    setBounds: (bounds: Rectangle) => {
      window.asked += 1;
      if (obeys) window.bounds = bounds;
    },
  };
  const clock = createManualClock();
  const log = createMemoryLogger();
  const displays = {
    getPrimaryDisplay: () => ({ bounds: display }),
    getAllDisplays: () => [
      { id: 1, bounds: display },
      { id: 22, bounds: beside },
    ],
    on: (_: string, listener: () => void) => heard.push(listener),
  };
  let chosen = '';
  const { look } = fillDisplay(window, displays, clock, log, () => chosen);
  return {
    window,
    clock,
    log,
    turn: (to: Rectangle) => (display = to),
    choose: (which: string) => {
      chosen = which;
      look();
    },
    announce: () =>
      heard.forEach((listener) => {
        listener();
      }),
  };
}

describe('the window', () => {
  it('fills the display at once, even where kiosk mode alone leaves it small in the middle', () => {
    expect(makeRoom().window.bounds).toEqual(landscape);
  });

  it('reaches the last pixel where the system takes one off a window of exactly the display’s size', () => {
    const room = makeRoom();
    room.window.setBounds = (bounds) => {
      const isExact = bounds.width === landscape.width && bounds.height === landscape.height;
      room.window.bounds = isExact ? { ...bounds, width: bounds.width - 1, height: bounds.height - 1 } : bounds;
    };
    room.window.bounds = { ...landscape, width: 1919, height: 1079 };
    room.announce();
    expect(room.window.bounds).toEqual({ ...landscape, width: 1921, height: 1081 });
  });

  it('goes to the display that staff choose, and to the main one where that is gone', () => {
    const room = makeRoom();
    room.choose('22');
    expect(room.window.bounds).toEqual(beside);
    room.choose('333');
    expect(room.window.bounds).toEqual(landscape);
  });

  it('follows a display that is turned', () => {
    const room = makeRoom();
    room.turn(portrait);
    room.announce();
    expect(room.window.bounds).toEqual(portrait);
  });

  it('follows within a minute when nobody announced the change', async () => {
    const room = makeRoom();
    room.turn(portrait);
    await room.clock.advance(60_000);
    expect(room.window.bounds).toEqual(portrait);
  });

  it('comes back when something minimised, hid or freed it', async () => {
    const { window, clock } = makeRoom();
    Object.assign(window, { minimized: true, visible: false, kiosk: false });
    await clock.advance(60_000);
    expect(window).toMatchObject({ minimized: false, visible: true, kiosk: true });
  });

  it('that the system will not let fill the display is logged once, not each minute', async () => {
    const { window, clock, log } = makeRoom({ obeys: false });
    await clock.advance(10 * 60_000);
    expect(window.asked).toBeGreaterThan(9);
    expect(log.lines).toHaveLength(1);
  });
});
