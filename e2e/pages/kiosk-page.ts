import type { Page } from '@playwright/test';

/** What a person sees and does at the kiosk. Names are English: pass the words of another language where the page speaks one. */
export const kioskPage = (page: Page) => ({
  /** The slide of the loop that is not fading out. */
  slide: page.locator('[data-slide]:not([aria-hidden="true"])'),
  warning: page.getByRole('alertdialog'),
  heading: page.getByRole('heading', { level: 1 }),
  touchSlide: () => page.locator('[data-slide]:not([aria-hidden="true"]) button').click(),
  touchBoard: () => page.getByRole('button', { name: 'Choose your language' }).click(),
  getHelp: () => page.getByRole('button', { name: 'Get help' }).click(),
  press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
  /** Waits until touches count again: for a moment after a page has changed they do not (ghost taps). */
  settle: () => page.waitForTimeout(400),
  /** Moves the page's clock on. Needs `freezeTime` before. */
  walkAway: (seconds: number) => page.clock.runFor(seconds * 1000),
});

/** Puts the page's time into the test's hands, from an instant on. The page starts anew. */
export async function freezeTime(page: Page, at: Date | number): Promise<void> {
  await page.clock.install({ time: at });
  await page.reload();
  await page.locator('[data-slide]').first().waitFor();
}
