import type { Locator, Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { wholePicture } from '../../src/main/pictures/hostile-pictures.fixture';

const size = { width: 1920, height: 1080 };
const pin = '482915';
const newProfile = () => mkdtempSync(join(tmpdir(), 'crampwise-access-'));

const loop = (page: Page) => page.locator('[data-slide]').first().waitFor();
const question = (page: Page, name: string) => page.locator(`[data-question="${name}"]`).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const digits = async (page: Page, text: string) => {
  for (const digit of text) await press(page, digit);
};
const ask = (
  page: Page,
  name: 'settings.read' | 'access.newCode' | 'access.unlock' | 'schedule.read' | 'usbDrives.list' | 'printing.save',
  input?: unknown,
) => page.evaluate(([name, input]) => window.crampwise.request(name, input), [name, input] as const);

/** Goes on with Tab until `target` has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not lead there');
}
/** Opens the clinic around the clock on all days but one (Monday 1 to Sunday 7), by keyboard. */
async function openEveryDayBut(page: Page, closed: number) {
  for (const [index, box] of (await page.getByRole('checkbox').all()).entries()) {
    if ((await box.isChecked()) === (index + 1 !== closed)) continue;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  for (const name of ['From', 'To']) {
    await tabTo(page, page.getByRole('textbox', { name, exact: true }));
    await page.keyboard.type('0:00');
  }
}
async function next(page: Page) {
  await tabTo(page, page.locator('footer button').last());
  await page.keyboard.press('Enter');
}

test('from the box to a running loop: by touch, over a restart, and on by keyboard alone', async ({ launch }) => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const sticks = mkdtempSync(join(tmpdir(), 'crampwise-sticks-'));
  const stick = join(sticks, 'RED STICK');
  mkdirSync(stick);
  writeFileSync(join(stick, 'logo.png'), wholePicture('png'));
  const args = [`--drives=${sticks}`];
  // The screen must stay on for all of this journey: the clinic closes on a day that is not near.
  const closed = ((new Date().getDay() + 2) % 7) + 1;
  const cut = await launch({ size, profile });
  await loop(cut.page);

  // The hidden door: four presses open nothing, and are forgotten after four seconds; five in a row open it.
  const door = cut.page.locator('[data-staff-door]');
  // Slower than a screen that bounces, quicker than two visits; a machine that hangs for a moment makes two presses one.
  await door.click({ clickCount: 4, delay: 110 });
  await cut.page.waitForTimeout(4200);
  await expect(cut.page.locator('[data-slide]').first()).toBeAttached();
  await expect(async () => {
    await door.click({ clickCount: 5, delay: 110, timeout: 3000 });
    await expect(cut.page.getByRole('heading', { name: 'Choose a PIN' })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await cut.page.waitForTimeout(400);
  await digits(cut.page, pin);
  await press(cut.page, 'Next');
  await digits(cut.page, pin);
  await press(cut.page, 'Keep this PIN');
  await expect(cut.page.locator('[data-recovery-code]')).toHaveText(/^\d{16}$/);
  const lost = await cut.page.locator('[data-recovery-code]').textContent();

  // The power goes before anybody has the code: the set-up begins with another one.
  const gone = new Promise((done) => cut.app.process().once('exit', done));
  cut.app.process().kill('SIGKILL');
  await gone;
  const first = await launch({ size, profile });
  await loop(first.page);
  await first.page.keyboard.press('Control+Alt+KeyS');
  await first.page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
  await first.page.keyboard.type(pin);
  await first.page.keyboard.press('Enter');
  await question(first.page, 'code');
  await expect(first.page.locator('[data-recovery-code]')).toHaveText(/^\d{16}$/);
  await expect(first.page.locator('[data-recovery-code]')).not.toHaveText(lost ?? '');
  await press(first.page, 'I have the code');

  await question(first.page, 'region');
  await first.page.getByRole('radio', { name: 'United Kingdom' }).click();
  await press(first.page, 'Next');
  // The region only suggests: staff say that the number is right, or type another.
  await expect(first.page.getByLabel('Emergency number')).toHaveValue('999');
  await press(first.page, 'Yes, 999 is right');
  await question(first.page, 'urgentLine');
  await press(first.page, 'Back');
  await expect(first.page.getByLabel('Emergency number')).toHaveValue('999');
  await press(first.page, 'Yes, 999 is right');
  await press(first.page, 'Yes, use 111');
  await question(first.page, 'timeZone');
  await first.close();

  // A restart goes on where it was, and a keyboard does for all of it.
  const { page } = await launch({ size, profile, args });
  await loop(page);
  await page.keyboard.press('Control+Alt+KeyS');
  await page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await question(page, 'timeZone');
  await next(page);
  await question(page, 'name');
  await tabTo(page, page.getByLabel('Clinic name'));
  await page.keyboard.type('Elm Street Clinic');
  await tabTo(page, page.getByLabel('Phone number for patients'));
  await page.keyboard.type('555 0100');
  for (const name of ['Choose a picture', 'Take one from a memory stick', 'RED STICK', 'logo.png']) {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  }
  await page.getByAltText('The picture that was chosen').waitFor();
  await next(page);
  for (const name of ['languages', 'hours', 'printer', 'screen', 'distance']) {
    await question(page, name);
    if (name === 'hours') await openEveryDayBut(page, closed);
    await next(page);
  }
  await expect(page.getByRole('heading', { name: 'Your kiosk is ready' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Show the loop' }));
  await page.keyboard.press('Enter');
  await loop(page);
  await expect(page.getByText('Elm Street Clinic')).toBeVisible();
  await expect(page.getByText('Demo - not set up')).toHaveCount(0);
  // Nothing is left to publish: the hours are on the wall already.
  await ask(page, 'access.unlock', { pin });
  expect(await ask(page, 'schedule.read')).toMatchObject({
    value: { hasDraft: false, published: { screenHours: [{ id: 'set-up-closed', light: 'off', weekdays: [closed] }] } },
  });
  const kept = JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')) as Record<string, unknown>;
  expect(kept).toMatchObject({
    clinic: {
      name: 'Elm Street Clinic',
      phone: '555 0100',
      emergencyNumber: '999',
      urgentLine: '111',
      logo: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    },
    place: { region: 'GB' },
    setup: { step: 'done' },
  });

  // The logo is on the wall, and a small picture of it in the head of a handout.
  await expect(page.locator('footer img')).toHaveJSProperty('complete', true);
  const { value: drives } = (await ask(page, 'usbDrives.list')) as { value: readonly { id: string }[] };
  await ask(page, 'printing.save', { drive: drives[0]?.id, sheets: ['diary'], languages: ['en'], sizes: ['standard'] });
  const [folder = ''] = readdirSync(stick).filter((name) => name.startsWith('Crampwise handouts'));
  const pdf = readFileSync(join(stick, folder, 'diary-en-A4.pdf'), 'latin1');
  expect(pdf).toContain('/DCTDecode');
});

test('the lock: refused calls, a lock-out that outlasts a restart and a clock set back, and the recovery code', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const first = await launch({ size, profile, settings: clinicSettings });
  await loop(first.page);
  for (const name of ['settings.read', 'access.newCode', 'schedule.read'] as const)
    expect(await ask(first.page, name)).toEqual({ ok: false, reason: 'refused' });

  await first.page.keyboard.press('Control+Alt+KeyS');
  await first.page.getByRole('heading', { name: 'Choose a PIN' }).waitFor();
  await first.page.keyboard.type(pin);
  await first.page.keyboard.press('Enter');
  await first.page.getByRole('heading', { name: 'Type it again' }).waitFor();
  await first.page.keyboard.type(pin);
  await first.page.keyboard.press('Enter');
  const code = (await first.page.locator('[data-recovery-code]').textContent()) ?? '';
  await press(first.page, 'I have the code');
  // A kiosk that is set up needs no set-up.
  await first.page.locator('[data-admin="manager"]').waitFor();
  expect(await ask(first.page, 'settings.read')).toMatchObject({ ok: true });
  await first.page.getByRole('button', { name: 'Back to the screen' }).click();
  await loop(first.page);
  expect(await ask(first.page, 'settings.read')).toEqual({ ok: false, reason: 'refused' });

  await first.page.keyboard.press('Control+Alt+KeyS');
  await first.page.getByRole('heading', { name: 'Enter your PIN' }).waitFor();
  for (let tries = 0; tries < 5; tries += 1) {
    await first.page.keyboard.type('000111');
    await first.page.keyboard.press('Enter');
    await expect(first.page.getByRole('alert')).toHaveText(
      tries < 4 ? 'This PIN is not right.' : /^Too many wrong PINs. Try again in \d+ seconds/,
    );
  }
  await first.close();
  const log = readFileSync(join(profile, 'logs', 'kiosk.log'), 'utf8');
  expect(log).toContain('a wrong PIN, 5 in a row');
  for (const secret of [pin, '000111', code]) expect(log).not.toContain(secret);

  const { page, app, close } = await launch({ size, profile });
  await loop(page);
  // A day back, and a year forward: the wall clock has no say.
  for (const shift of [-86_400_000, 365 * 86_400_000]) {
    await app.evaluate((_, shift) => {
      const { now } = Date;
      Date.now = () => now() + shift;
    }, shift);
    const outcome = await ask(page, 'access.unlock', { pin });
    expect(outcome).toMatchObject({ ok: true, value: { ok: false, reason: 'wait' } });
    expect((outcome as { value: { waitSeconds: number } }).value.waitSeconds).toBeLessThanOrEqual(30);
  }
  await page.keyboard.press('Control+Alt+KeyS');
  await page.getByRole('button', { name: /Forgotten it/ }).click();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Choose a PIN' }).waitFor();
  await page.keyboard.type('7310246');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Type it again' }).waitFor();
  await page.keyboard.type('7310246');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-recovery-code]')).toHaveText(/^\d{16}$/);
  await press(page, 'I have the code');
  await page.locator('[data-admin="manager"]').waitFor();
  await close();

  // PINs that cannot be read keep everybody out, and say whom to ask.
  for (const name of ['access.json', 'access-copy.json']) writeFileSync(join(profile, name), '{"version":1,"pi');
  const closed = await launch({ size, profile });
  await loop(closed.page);
  await closed.page.keyboard.press('Control+Alt+KeyS');
  await expect(closed.page.getByRole('alert')).toContainText('--reset-pins');
  expect(await ask(closed.page, 'access.unlock', { pin: '7310246' })).toMatchObject({ value: { ok: false, reason: 'closed' } });
});
