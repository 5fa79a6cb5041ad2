import { dirname, format, parse } from 'node:path';
import { createAlarm } from '../clock/alarm';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';

interface ScreenshotParts {
  /** Where the first picture goes; the second gets `-2` before its extension. */
  readonly file: string;
  /** The window as PNG. */
  readonly capture: () => Promise<Uint8Array>;
  readonly write: (file: string, png: Uint8Array) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The first slide has faded in by then. */
const firstMs = 2000;
/** The loop shows another slide, or another moment of the figure, by then. */
const secondMs = 8000;

/** Takes two pictures of the loop, for whoever starts a kiosk without a display to look at. */
export function createScreenshots({ file, capture, write, clock, log }: ScreenshotParts) {
  const { name, ext } = parse(file);
  const secondFile = format({ dir: dirname(file), name: `${name}-2`, ext });
  const next = createAlarm(clock);
  let begun = false;
  let taken = false;

  const take = async (to: string) => {
    try {
      await write(to, await capture());
      taken = true;
      log.info(`saved a picture of the screen: ${to}`);
    } catch (error) {
      log.error(`could not save a picture of the screen: ${to}`, error);
    }
  };
  return {
    /** The page has reported that a slide is on the screen. Only the first report counts. */
    slideShown: () => {
      if (begun) return;
      begun = true;
      next.set(firstMs, () => {
        void take(file);
        next.set(secondMs, () => void take(secondFile));
      });
    },
    /** Call before leaving: takes the first picture if there is none yet, whatever is on the screen. */
    finish: async () => {
      next.clear();
      if (!taken) await take(file);
    },
  };
}
