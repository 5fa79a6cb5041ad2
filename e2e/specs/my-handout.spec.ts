import type { ElectronApplication, Locator } from '@playwright/test';
import jsqr from 'jsqr';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { openScreen } from '../test-hooks';

/** What an independent decoder reads in a picture of what is on the screen. */
async function decoded(app: ElectronApplication, picture: Locator): Promise<string | undefined> {
  const png = await picture.screenshot();
  const { bitmap, width, height } = await app.evaluate(({ nativeImage }, encoded) => {
    const image = nativeImage.createFromBuffer(Buffer.from(encoded, 'base64'));
    return { bitmap: image.toBitmap().toString('base64'), ...image.getSize() };
  }, png.toString('base64'));
  // The bytes are blue, green, red: black and white are the same either way.
  return jsqr(new Uint8ClampedArray(Buffer.from(bitmap, 'base64')), width, height)?.data;
}

test('what a visitor gathers is theirs to take along, and gone with them', async ({ launch }) => {
  test.setTimeout(120_000);
  const settings = { ...clinicSettings, session: { idleSeconds: 600, largeTextIdleSeconds: 900 }, printing: { on: false } };
  const { app, page } = await launch({ size: { width: 1920, height: 1080 }, testHooks: true, settings });
  const kiosk = kioskPage(page);
  const says = page.locator('[data-qr-text]');
  await page.locator('[data-slide]').first().waitFor();

  await test.step('two things are added, from an answer and from a stretch', async () => {
    await openScreen(page, { screen: 'question', id: 'Q030' }, 'en');
    await kiosk.settle();
    await kiosk.press('Add to my handout');
    await expect(page.getByRole('button', { name: 'My handout 1' })).toBeVisible();
    await kiosk.press('Home');
    await kiosk.settle();
    await kiosk.press(/^Stretches/);
    await kiosk.settle();
    await kiosk.press(/^Calf stretch at a wall/);
    await kiosk.settle();
    await kiosk.press('Add to my handout');
    await page.getByRole('button', { name: 'My handout 2' }).click();
    await expect(kiosk.heading).toHaveText('My handout');
  });

  await test.step('the list is put in order', async () => {
    await kiosk.settle();
    const rows = page.locator('ol > li');
    await expect(rows).toHaveCount(2);
    await kiosk.press('Move up: Calf stretch at a wall');
    await expect(rows.first()).toContainText('Calf stretch at a wall');
  });

  await test.step('where nothing is printed, the button gives way to the phone', async () => {
    await expect(page.getByText('You can take your pages on your phone.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toHaveCount(0);
    await kiosk.press('Take it on your phone');
    await kiosk.settle();
  });

  await test.step('each code on the screen is read as the very text beside it', async () => {
    const next = page.getByRole('button', { name: 'Next square' });
    const all: string[] = [];
    for (;;) {
      const text = (await says.textContent()) ?? '';
      expect(await decoded(app, page.locator('[data-qr]'))).toBe(text);
      all.push(text);
      if (await next.isDisabled()) break;
      await next.click();
    }
    expect(all.length).toBeGreaterThan(1);
    expect(all[0]).toContain('Call 911 now');
    expect(all.join('\n')).toContain('Calf stretch at a wall');
  });

  await test.step('in Arabic the code is read too, whole on the screen, with the number as it is dialled', async () => {
    await openScreen(page, { screen: 'take-away', of: 'bedtime' }, 'ar');
    const text = (await says.textContent()) ?? '';
    expect(text).toContain('\u2066911\u2069');
    expect(await decoded(app, page.locator('[data-qr]'))).toBe(text);
  });

  await test.step('the next visitor finds an empty list', async () => {
    await openScreen(page, { screen: 'handout' }, 'en');
    await expect(page.getByText('Your list is empty.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'My handout', exact: true })).toBeVisible();
  });
});
