import type { KioskView } from '../../src/bridge/contract';
import { expect, test } from '../fixtures';
import { kioskPage } from '../pages/kiosk-page';
import { slideTimes } from '../tour/slide-times';

const size = { width: 1920, height: 1080 };

test('touching a slide opens its topic in the slide’s language, with the languages on top', async ({ launch }) => {
  const { page } = await launch({ size });
  const kiosk = kioskPage(page);
  await kiosk.slide.waitFor();
  const view = await page.evaluate(
    async () => ((await window.crampwise.request('kiosk.read', undefined)) as { value: unknown }).value as KioskView,
  );
  const spanish = slideTimes(view.plan, 'es', Date.now()).find(({ slide }) => slide === 'L05');
  if (!spanish) throw new Error('L05 is not in the loop');
  await page.clock.install({ time: spanish.at });
  await page.reload();
  await expect(kiosk.slide).toHaveAttribute('data-slide', 'L05');
  await expect(kiosk.slide).toHaveAttribute('lang', 'es');
  await page.clock.runFor(500);
  await kiosk.touchSlide();
  await expect(kiosk.heading).toContainText('agnesio');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('[data-language-row]').getByRole('button', { name: 'English' })).toBeVisible();
});

test('the footer bar opens the languages, and Get help the warning signs', async ({ launch }) => {
  const { page } = await launch({ size, settings: { version: 1, languages: { inLoop: ['en'] } } });
  const kiosk = kioskPage(page);
  await kiosk.touchBoard();
  for (const language of [/English/, /Español/, /العربية/])
    await expect(page.getByRole('button', { name: language }).first()).toBeVisible();
  await page.reload();
  await kiosk.getHelp();
  await expect(page.getByText('Happening to you now? Tell the staff at once.')).toBeVisible();
  await expect(page.getByText(/chest pain/i).first()).toBeVisible();
});

test('the loop never mounts more than two slides, and goes on by itself', async ({ launch }) => {
  const { page } = await launch({ size, settings: { version: 1, languages: { inLoop: ['en'] } } });
  const kiosk = kioskPage(page);
  await kiosk.slide.waitFor();
  await page.clock.install({ time: Date.now() });
  await page.reload();
  await kiosk.slide.waitFor();
  const seen = new Set<string>();
  for (let second = 0; second < 60; second += 1) {
    await page.clock.runFor(1000);
    expect(await page.locator('[data-slide]').count()).toBeLessThanOrEqual(2);
    seen.add((await kiosk.slide.first().getAttribute('data-slide')) ?? '');
  }
  expect(seen.size).toBeGreaterThanOrEqual(4);
});

test('a fresh kiosk says that it is a demo, and names no number as the emergency number', async ({ launch }) => {
  const { page } = await launch({ size, settings: { version: 1, languages: { inLoop: ['en'] } } });
  await expect(page.getByText('Demo - not set up')).toBeVisible();
  await kioskPage(page).getHelp();
  await expect(page.getByText(/your emergency number/).first()).toBeVisible();
});
