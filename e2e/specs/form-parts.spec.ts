import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { openSection, openStaff } from '../test-hooks';

const size = { width: 1920, height: 1080 };
const settings = { ...clinicSettings, session: { idleSeconds: 600, largeTextIdleSeconds: 900 } };

/** A finger, not a mouse: Chromium makes pointer events and a click of it. */
async function touch(page: Page, target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('there is nothing to touch');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await browser.detach();
}

test('a list is chosen from by keys, a day and a tab by finger; the week begins as in the clinic’s country', async ({
  launch,
}) => {
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  const weekdays = page.getByRole('grid').locator('th');
  const openCalendar = async () => {
    await openSection(page, 'schedule');
    await touch(page, page.getByRole('tab', { name: 'Timeline' }));
    await touch(page, page.getByRole('button', { name: /^Day/ }));
  };

  await openCalendar();
  await expect(weekdays).toHaveText(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
  await touch(page, page.getByRole('button', { name: 'Month after' }));
  await touch(page, page.locator('[data-outside="false"]').filter({ hasText: /^15$/ }));
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Day/ })).toHaveText(/\w{3} 15, \d{4}$/);

  await openSection(page, 'clinic');
  const country = page.getByRole('button', { name: /^Country/ });
  await country.press('Enter');
  await expect(page.getByRole('option', { name: 'United States' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(country).toHaveText('United Kingdom');
  await expect(country).toBeFocused();

  await openCalendar();
  await expect(weekdays).toHaveText(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
});
