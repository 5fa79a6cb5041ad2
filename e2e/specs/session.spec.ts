import { expect, test } from '../fixtures';
import { freezeTime, kioskPage } from '../pages/kiosk-page';

const size = { width: 1920, height: 1080 };
const english = { version: 1, languages: { inLoop: ['en'] } };

test('a visitor who walks away is asked, and then nothing of them is left', async ({ launch }) => {
  const { page } = await launch({ size, settings: english });
  const kiosk = kioskPage(page);
  await freezeTime(page, Date.now());
  await kiosk.touchBoard();
  await page.clock.runFor(500);
  await page.getByRole('button', { name: /Español/ }).click();
  await page.clock.runFor(500);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');

  await kiosk.walkAway(61);
  await expect(kiosk.warning).toBeVisible();
  const left = Number(await kiosk.warning.getByRole('timer').textContent());
  await kiosk.walkAway(5);
  expect(Number(await kiosk.warning.getByRole('timer').textContent())).toBeLessThanOrEqual(left - 4);
  await kiosk.walkAway(16);
  await expect(kiosk.slide.first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.clock.runFor(1000);
  await kiosk.touchBoard();
  await expect(page.getByRole('button', { name: /English/ }).first()).toHaveAttribute('aria-pressed', 'true');
});

test('a visitor who is still there goes on where they were', async ({ launch }) => {
  const { page } = await launch({ size, settings: english });
  const kiosk = kioskPage(page);
  await freezeTime(page, Date.now());
  await kiosk.getHelp();
  await kiosk.walkAway(61);
  await page.clock.runFor(500);
  await kiosk.press('Yes, keep reading');
  await expect(kiosk.warning).toBeHidden();
  await expect(page.getByText('Happening to you now? Tell the staff at once.')).toBeVisible();
});

test('finishing wipes at once', async ({ launch }) => {
  const { page } = await launch({ size, settings: english });
  const kiosk = kioskPage(page);
  await freezeTime(page, Date.now());
  await kiosk.getHelp();
  await kiosk.walkAway(61);
  await page.clock.runFor(500);
  await kiosk.press('Finish and clear my choices');
  await expect(kiosk.slide.first()).toBeVisible();
});

test('a page that hangs cannot keep a visitor’s screen: main takes it back', async ({ launch }) => {
  const { app, page } = await launch({
    size,
    settings: { ...english, session: { idleSeconds: 20, largeTextIdleSeconds: 60, graceSeconds: 20 } },
  });
  const kiosk = kioskPage(page);
  /** Lets time pass for main alone. */
  const pass = (seconds: number) =>
    app.evaluate((_, ms) => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + ms;
    }, seconds * 1000);
  await kiosk.touchBoard();
  await expect(page.getByRole('button', { name: /Español/ })).toBeVisible();
  // The page's own clock stands still from here on, as in a page that hangs: only main can end the visit.
  await page.evaluate(() => {
    const stopped = performance.timeOrigin;
    Date.now = () => stopped;
    for (let id = 0; id < 100_000; id += 1) clearInterval(id);
  });
  // A visitor's own time and the page's slack are not over yet …
  await pass(80);
  await page.waitForTimeout(3000);
  await expect(page.getByRole('button', { name: /Español/ })).toBeVisible();
  // … and now they are.
  await pass(20);
  await expect(kiosk.slide.first()).toBeVisible({ timeout: 20_000 });
});
