import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Output } from '../../src/bridge/contract';
import type { RequestName } from '../../src/bridge/channels';
import { hostilePictures, turnedPicture, wholePicture } from '../../src/main/pictures/hostile-pictures.fixture';
import { axeTroubles } from '../axe-troubles';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { openSection, openStaff } from '../test-hooks';

const size = { width: 1920, height: 1080 };

/** Asks main as the page would; fails where main refuses. */
async function ask<N extends RequestName>(page: Page, name: N, input: unknown): Promise<Output<N>> {
  const reply = await page.evaluate(([name, input]) => window.crampwise.request(name, input), [name, input] as const);
  if (!reply.ok) throw new Error(`${name} was ${reply.reason}`);
  return reply.value as Output<N>;
}

test('pictures: turned upright, nothing but their pixels left; hostile ones end with a reason and cost nothing', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const sticks = mkdtempSync(join(tmpdir(), 'crampwise-sticks-'));
  const stick = join(sticks, 'STICK');
  mkdirSync(stick);
  writeFileSync(join(stick, 'turned.jpg'), turnedPicture());
  for (const kind of ['png', 'gif', 'webp'] as const) writeFileSync(join(stick, `whole.${kind}`), wholePicture(kind));
  // Those that are told by their frame are judged in a unit test, all 1,000 of them; here are those that reach the sandbox too.
  const hostile = hostilePictures(120).filter(({ bytes }) => bytes.length > 0);
  for (const { name, bytes } of hostile) writeFileSync(join(stick, name), bytes);

  const { app, page, profile } = await launch({ size, args: [`--drives=${sticks}`] });
  await kioskPage(page).slide.first().waitFor();
  await page.evaluate(() => window.crampwise.request('access.begin', { pin: '482915' }));
  const drives = await ask(page, 'usbDrives.list', undefined);
  const drive = drives.find(({ name }) => name === 'STICK')?.id ?? '';
  const add = (name: string) => ask(page, 'pictures.add', { drive, path: [name] });

  const turned = await add('turned.jpg');
  expect(turned).toMatchObject({ ok: true, picture: { width: 16, height: 24 } });
  for (const kind of ['png', 'webp']) expect(await add(`whole.${kind}`)).toMatchObject({ ok: true, picture: { width: 24 } });
  expect(await add('whole.gif')).toMatchObject({ ok: true, picture: { width: 2, height: 1 } });

  const id = turned.ok ? turned.picture.id : '';
  const seen = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 16;
    canvas.height = 24;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const at = (y: number) => [...(pen?.getImageData(8, y, 1, 1).data ?? [])];
    return { top: at(3), foot: at(20) };
  }, `pictures/${id}.webp`);
  expect(seen.top[0]).toBeGreaterThan(120);
  expect(seen.foot[2]).toBeGreaterThan(120);

  const outcomes = await Promise.all(hostile.map(({ name }) => add(name)));
  const reasons = outcomes.map((outcome) => (outcome.ok ? 'kept' : outcome.reason));
  expect(new Set(reasons)).toEqual(
    new Set(['kept', 'damaged', 'other-kind', 'svg', 'too-many-pixels'].filter((reason) => reasons.includes(reason as never))),
  );
  // A picture with a script behind it is kept without the script.
  const kept = readdirSync(join(profile, 'pictures'));
  expect(kept.length).toBeGreaterThan(4);
  expect((await ask(page, 'pictures.list', undefined)).length).toBe(kept.length);
  const text = await page.evaluate(
    async (names) =>
      (await Promise.all(names.map(async (name) => (await fetch(`pictures/${name}`)).text()))).join().match(/script|SECRETS/g),
    kept,
  );
  expect(text).toBeNull();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await kioskPage(page).slide.first().waitFor();
});

const settings = { ...clinicSettings, session: { idleSeconds: 600, largeTextIdleSeconds: 900, staffIdleSeconds: 900 } };
/** How many touches a receptionist needs at most. */
const mostTaps = 12;

/** The headline that interrupts the wall now. */
async function urgentHeadline(page: Page) {
  const { plan } = await ask(page, 'kiosk.read', undefined);
  return plan.overrides.urgent?.announcement.words.en?.headline;
}

test('an urgent notice goes up in two touches and comes down in one; by keyboard alone too', async ({ launch }) => {
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'loop');

  let taps = 0;
  const tap = async (name: string) => {
    taps += 1;
    await page.getByRole('button', { name, exact: true }).first().click();
  };
  await tap('Announcements');
  await tap('New urgent notice');
  await page.getByLabel('Headline').fill('The clinic is running late');
  await tap('Put up now');
  expect(await urgentHeadline(page)).toBeUndefined();
  await tap('Yes, put it up now');
  await expect.poll(() => urgentHeadline(page)).toBe('The clinic is running late');
  await tap('Take it down');
  await expect.poll(() => urgentHeadline(page)).toBeUndefined();
  expect(taps).toBeLessThanOrEqual(mostTaps);

  /** Goes on with Tab until the control with this name has the focus. */
  const tabTo = async (name: string) => {
    const wanted = page.getByRole('button', { name, exact: true }).first();
    await wanted.waitFor();
    for (let press = 0; press < 120; press += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  await tabTo('Put up “The clinic is running late” now');
  await page.keyboard.press('Enter');
  await tabTo('Yes, put it up now');
  await page.keyboard.press('Enter');
  await expect.poll(() => urgentHeadline(page)).toBe('The clinic is running late');
  await tabTo('Take it down');
  await page.keyboard.press('Enter');
  await expect.poll(() => urgentHeadline(page)).toBeUndefined();
});

test('an everyday notice is posted in two touches and taken down in one, and comes back with undo', async ({ launch }) => {
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'announcements');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const posted = async () => (await ask(page, 'schedule.read', undefined)).published.announcements;
  await press('New notice');
  await page.getByLabel('Headline').fill('Flu vaccines');
  await press('Post from today');
  await press('Take “Flu vaccines” down');
  await expect(page.getByText('“Flu vaccines” is off the screen.')).toBeVisible();
  await expect(page.getByText(/^Ended at /)).toBeVisible();
  expect((await posted())[0]?.showUntil).toBeDefined();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Showing, until you take it down.')).toBeVisible();
  expect((await posted())[0]?.showUntil).toBeUndefined();
});

test('a loop for Monday mornings shows in the timeline from its minute on, and not one before', async ({ launch }) => {
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'loop');
  // A second loop, as the loop editor makes it.
  const { draft } = await ask(page, 'schedule.read', undefined);
  const [everyday] = draft.loops;
  if (!everyday) throw new Error('there is no loop');
  const loops = [everyday, { ...everyday, id: 'loop-2', name: 'Monday loop' }];
  await ask(page, 'schedule.saveDraft', { schedule: { ...draft, loops } });
  await ask(page, 'schedule.publish', undefined);

  let taps = 0;
  const tap = async (name: string) => {
    taps += 1;
    await page.getByRole('button', { name, exact: true }).first().click();
  };
  await tap('Schedule');
  await tap('Plan a loop');
  await page.getByLabel('Name', { exact: true }).fill('Monday mornings');
  for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    taps += 1;
    await page.getByRole('dialog').getByRole('checkbox', { name }).click();
  }
  await expect(page.getByText('“Monday loop” plays: Monday, 08:00 to 12:00.')).toBeVisible();
  // A window whose start is its end is told at once, and cannot be kept.
  await page.getByLabel('Ends at', { exact: true }).fill('08:00');
  await page.getByLabel('Ends at', { exact: true }).press('Enter');
  await expect(page.getByText('It ends when it starts. Choose a later end.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeDisabled();
  await page.getByLabel('Ends at', { exact: true }).fill('12:00');
  await page.getByLabel('Ends at', { exact: true }).press('Enter');
  await tap('Keep it');
  await tap('Put it on screen');
  taps += 1;
  await page.getByRole('tab', { name: 'Timeline' }).click();
  expect(taps).toBeLessThanOrEqual(mostTaps);

  const weekday = new Date().getUTCDay();
  await page.getByRole('button', { name: /^Day/ }).click();
  for (let day = weekday; day % 7 !== 1 || day === weekday; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const why = async (time: string) => {
    await page.getByLabel('Time', { exact: true }).fill(time);
    await page.getByLabel('Time', { exact: true }).press('Enter');
    return page.locator('main [aria-live="polite"] h2 + p').textContent();
  };
  const planned = '“Monday loop” plays. “Monday mornings” asks for it, and has priority over the everyday loop.';
  expect(await why('07:59')).toBe('“Everyday loop” plays, because nothing else is planned.');
  expect(await why('08:00')).toBe(planned);
  expect(await why('11:59')).toBe(planned);
  expect(await why('12:00')).toBe('“Everyday loop” plays, because nothing else is planned.');
});

test('a Monday loop made, planned and found in the timeline by keyboard alone', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'loop');
  /** Goes on with Tab until this control has the focus. */
  const tabTo = async (wanted: Locator) => {
    await wanted.waitFor();
    for (let press = 0; press < 400; press += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never comes there');
  };
  const press = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(page.getByRole('button', { name, exact: typeof name === 'string' }).first());
    await page.keyboard.press(key);
  };
  const type = async (label: string, text: string) => {
    await tabTo(page.getByLabel(label, { exact: true }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };

  await press('New loop');
  await type('Name of the loop', 'Monday loop');
  await press('Make the loop');
  await press('Schedule');
  await press('Plan a loop');
  await type('Name', 'Monday mornings');
  for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await tabTo(page.getByRole('dialog').getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('“Monday loop” plays: Monday, 08:00 to 12:00.')).toBeVisible();
  await press('Keep it');
  await press('Put it on screen');
  await expect.poll(async () => (await ask(page, 'schedule.read', undefined)).published.loops).toHaveLength(2);

  await tabTo(page.getByRole('tab', { selected: true }));
  for (let turn = 0; turn < 4; turn += 1) {
    if ((await page.getByRole('tab', { selected: true }).textContent()) === 'Timeline') break;
    await page.keyboard.press('ArrowRight');
  }
  await press(/^Day/);
  const weekday = new Date().getUTCDay();
  for (let day = weekday; day % 7 !== 1 || day === weekday; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const why = async (time: string) => {
    await type('Time', time);
    await page.keyboard.press('Enter');
    return page.locator('main [aria-live="polite"] h2 + p').textContent();
  };
  expect(await why('07:59')).toBe('“Everyday loop” plays, because nothing else is planned.');
  expect(await why('08:00')).toBe('“Monday loop” plays. “Monday mornings” asks for it, and has priority over the everyday loop.');
});

for (const language of ['en', 'ar'] as const) {
  test(`axe finds nothing on the overview, the announcements and the schedule: ${language}`, async ({ launch }) => {
    const { page } = await launch({ size, settings, testHooks: true });
    await openStaff(page, 'manager', language);
    const troubles: string[] = [];
    const look = async (name: string) => troubles.push(...(await axeTroubles(page, name)));
    for (const section of ['overview', 'announcements', 'schedule']) {
      await openSection(page, section);
      await look(section);
    }
    for (const tab of [1, 2, 3]) {
      await page.getByRole('tab').nth(tab).click();
      await look(`schedule ${String(tab)}`);
    }
    await openSection(page, 'announcements');
    await page.locator('main header button').last().click();
    await page.getByRole('tab').first().waitFor();
    await look('editor');
    expect(troubles).toEqual([]);
  });
}
