import { expect, test } from '../fixtures';
import { readFileSync } from 'node:fs';
import { kioskPage } from '../pages/kiosk-page';

interface ExploreWords {
  readonly welcome: { readonly continue: string };
  readonly home: { readonly search: string };
}
const arabic = JSON.parse(readFileSync('locales/ar/explore.json', 'utf8')) as ExploreWords;

const size = { width: 1920, height: 1080 };
const english = { version: 1, languages: { inLoop: ['en'] } };

test('‘pregnant’ with a typing error finds pregnancy, on the kiosk’s own keyboard', async ({ launch }) => {
  const { page } = await launch({ size, settings: english });
  const kiosk = kioskPage(page);
  await kiosk.touchBoard();
  await kiosk.settle();
  await kiosk.press(/^Continue/);
  await kiosk.settle();
  await kiosk.press(/Search in your own words/);
  await kiosk.settle();
  for (const letter of 'pregnent') await page.getByRole('button', { name: letter, exact: true }).click();
  await expect(page.getByRole('button', { name: /pregnan/i }).first()).toBeVisible();
  await page
    .getByRole('button', { name: /pregnan/i })
    .first()
    .click();
  await expect(kiosk.heading).toContainText(/pregnan/i);
});

test('an Arabic word finds its answer on the Arabic keyboard', async ({ launch }) => {
  const { page } = await launch({ size, settings: english });
  const kiosk = kioskPage(page);
  await kiosk.touchBoard();
  await kiosk.settle();
  await page.getByRole('button', { name: /العربية/ }).click();
  await kiosk.settle();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await kiosk.press(arabic.welcome.continue);
  await kiosk.settle();
  await kiosk.press(arabic.home.search);
  await kiosk.settle();
  for (const letter of 'مغنيسيوم') await page.getByRole('button', { name: letter, exact: true }).click();
  const first = page.locator('[data-result]').first();
  await expect(first).toContainText('المغنيسيوم');
  await first.click();
  await expect(kiosk.heading).toContainText('المغنيسيوم');
});
