import type { App } from 'electron';
import type { Clock } from '../clock/clock';

/** Leaving may take this long; then it happens all the same. */
const mostMs = 3000;

/**
 * How the kiosk ends, always with code 0: on a signal, after its time, when its window is closed, or when somebody asks. Visitors cannot
 * end it: see `mayClose`. Made before Electron is ready, so that a signal is heard from the start.
 */
export function createLeave(app: Pick<App, 'quit' | 'exit' | 'on'>, clock: Clock) {
  let leaving = false;
  let before: (() => Promise<void>) | undefined;
  app.on('before-quit', () => {
    leaving = true;
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  return {
    leave: () => {
      if (leaving) return;
      leaving = true;
      clock.after(mostMs, () => {
        app.exit(0);
      });
      if (!before) app.exit(0);
      else {
        void before().finally(() => {
          app.quit();
        });
      }
    },
    /** What is to be done before the end, once there is anything to end. */
    first: (run: () => Promise<void>) => {
      before = run;
    },
    /** False for a kiosk's window that something (such as Alt+F4) wants to close while nobody asked the kiosk to end. */
    mayClose: (windowed: boolean) => windowed || leaving,
  };
}
