import { test as base } from '@playwright/test';
import { launchKiosk } from './launch-kiosk';
import type { KioskOptions, RunningKiosk } from './launch-kiosk';

interface Fixtures {
  /** Starts a kiosk; it is closed when the test ends. */
  readonly launch: (options?: KioskOptions) => Promise<RunningKiosk>;
}

export const test = base.extend<Fixtures>({
  // Playwright wants the first argument to be a pattern, even an empty one.
  // eslint-disable-next-line no-empty-pattern
  launch: async ({}, use) => {
    const running: RunningKiosk[] = [];
    await use(async (options) => {
      const kiosk = await launchKiosk(options);
      running.push(kiosk);
      return kiosk;
    });
    await Promise.all(running.map((kiosk) => kiosk.close().catch(() => undefined)));
  },
});
export { expect } from '@playwright/test';
