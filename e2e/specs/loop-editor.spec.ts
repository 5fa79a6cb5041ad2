import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { ScheduleView } from '../../src/bridge/contract';
import { axeTroubles } from '../axe-troubles';
import { clinicSettings } from '../launch-kiosk';
import { expect, test } from '../fixtures';
import { openSection, openStaff } from '../test-hooks';

const size = { width: 1920, height: 1080 };
const settings = { ...clinicSettings, session: { idleSeconds: 600, largeTextIdleSeconds: 900, staffIdleSeconds: 900 } };
/** How many touches a receptionist needs at most. */
const mostTaps = 12;

/** Counts what is touched: every journey of the loop editor has a limit. */
function tapping(page: Page) {
  let taps = 0;
  return {
    count: () => taps,
    tap: async (name: string | RegExp) => {
      taps += 1;
      await page.getByRole('button', { name }).first().click();
    },
  };
}

/** What main plays and keeps. */
async function schedule(page: Page): Promise<ScheduleView> {
  return page.evaluate(
    async () => ((await window.crampwise.request('schedule.read', undefined)) as { value: unknown }).value,
  ) as Promise<ScheduleView>;
}
const order = ({ loops }: ScheduleView['published']) => loops[0]?.entries.map(({ of }) => of) ?? [];

test('a slide is added, put on screen, and taken off again, each in a few touches', async ({ launch }) => {
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'loop');
  await expect(page.getByRole('heading', { level: 1, name: 'What the waiting room sees' })).toBeVisible();
  const before = order((await schedule(page)).published);

  await test.step('add and publish', async () => {
    const { tap, count } = tapping(page);
    await tap(/^Add “/);
    await expect(page.getByRole('status').filter({ hasText: `as number ${String(before.length + 1)}` })).toBeVisible();
    expect(order((await schedule(page)).published)).toEqual(before);
    await tap('Put it on screen');
    await expect(page.getByText('It is on the screen now.')).toBeVisible();
    expect(count()).toBeLessThanOrEqual(mostTaps);
    const { published, hasDraft } = await schedule(page);
    expect(order(published)).toHaveLength(before.length + 1);
    expect(hasDraft).toBe(false);
    const plan = await page.evaluate(
      async () => ((await window.crampwise.request('kiosk.read', undefined)) as { value: unknown }).value,
    );
    expect(JSON.stringify(plan)).toContain(`"${order(published).at(-1) ?? ''}"`);
  });

  await test.step('undo after publish', async () => {
    const { tap, count } = tapping(page);
    await tap('Undo last publish');
    await expect(page.getByText('The screen shows what it showed before.')).toBeVisible();
    expect(count()).toBeLessThanOrEqual(mostTaps);
    expect(order((await schedule(page)).published)).toEqual(before);
  });

  await test.step('the change log has both, with the role', async () => {
    await page.getByRole('button', { name: 'What changed' }).click();
    const log = page.getByRole('dialog', { name: 'What was changed, and when' });
    await expect(log.getByText('The last change on screen was undone.')).toBeVisible();
    await expect(log.getByText('Changes were put on screen.')).toBeVisible();
    await expect(log.getByText(/Role: manager/).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a warning cannot be taken out, and says why', async () => {
    await page.locator('[data-entry="L09"] button[aria-pressed]').click();
    await expect(page.getByText('Everyone must see this warning, in every language.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take out' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Hide' })).toBeDisabled();
  });

  await test.step('a row is dragged to another place, which it names', async () => {
    const grip = (entry: string) => page.locator(`[data-entry="${entry}"] [data-control="grip"]`);
    const [first = '', , third = ''] = before;
    await grip(first).scrollIntoViewIfNeeded();
    const from = await grip(first).boundingBox();
    const to = await grip(third).boundingBox();
    if (!from || !to) throw new Error('the rows are not there');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 24, from.y + 60, { steps: 4 });
    await page.mouse.move(to.x + 24, to.y + 50, { steps: 6 });
    await expect(page.getByText('Drops here as number 3')).toBeVisible();
    await expect(page.getByText(/was here$/)).toBeVisible();
    await page.mouse.up();
    await expect.poll(async () => order((await schedule(page)).draft)[2]).toBe(first);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(async () => order((await schedule(page)).draft)[0]).toBe(first);
  });

  await test.step('the draft plays, wide and tall', async () => {
    await page.getByRole('button', { name: 'Watch it' }).click();
    const dialog = page.getByRole('dialog', { name: /The draft of/ });
    await expect(dialog.getByText(/^1 of \d+: /)).toBeVisible();
    await dialog.getByRole('radio', { name: 'Tall' }).click();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await expect(dialog.getByText(/^2 of \d+: /)).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
  });
});

test('all of it by keyboard alone', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'loop');
  const before = order((await schedule(page)).published);
  /** Goes on with Tab until the control with this name has the focus. */
  const tabTo = async (name: string | RegExp, key = 'Tab') => {
    const wanted = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
    await wanted.waitFor();
    for (let press = 0; press < 400; press += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab never comes to ${String(name)}`);
  };

  await tabTo(/^Move “.*” down$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => order((await schedule(page)).draft).slice(0, 2)).toEqual([before[1], before[0]]);
  // The focus went along with the row.
  await page.keyboard.press('Enter');
  await expect.poll(async () => order((await schedule(page)).draft)[2]).toBe(before[0]);

  await tabTo(/^Add “/);
  await page.keyboard.press('Enter');
  await tabTo('Put it on screen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is on the screen now.')).toBeVisible();
  expect(order((await schedule(page)).published)).toHaveLength(before.length + 1);

  // The button that was pressed is grey now; the focus waits on the one beside it.
  await expect(page.getByRole('button', { name: 'Undo last publish', exact: true }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => order((await schedule(page)).published)).toEqual(before);
});

test('a new loop is named on the keyboard of the screen; a name that is taken is refused with a reason', async ({ launch }) => {
  const { page } = await launch({ size, settings, testHooks: true });
  await openStaff(page, 'manager', 'en');
  await openSection(page, 'loop');
  const make = async () => {
    await page.getByRole('button', { name: 'New loop' }).click();
    await page.getByLabel('Name of the loop').click();
    await page.getByRole('button', { name: 'Capital letters' }).click();
    for (const key of ['M', 'o', 'n']) await page.getByRole('button', { name: key, exact: true }).click();
    await page.getByRole('group', { name: 'Keyboard' }).getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Make the loop' }).click();
  };
  await make();
  await expect.poll(async () => (await schedule(page)).draft.loops.map(({ name }) => name)).toEqual(['', 'Mon']);
  await make();
  await expect(page.getByText('Another loop has this name. Choose another one.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Loop settings' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Delete the loop “Mon”?' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete the loop' }).click();
  await expect.poll(async () => (await schedule(page)).draft.loops).toHaveLength(1);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await schedule(page)).draft.loops).toHaveLength(2);
});

for (const language of ['en', 'ar'] as const) {
  test(`axe finds nothing in the loop editor: ${language}`, async ({ launch }) => {
    const { page } = await launch({ size, settings, testHooks: true });
    await openStaff(page, 'manager', language);
    await openSection(page, 'loop');
    const troubles: string[] = [];
    const look = async (name: string) => troubles.push(...(await axeTroubles(page, name)));
    await look('the editor');
    const words = JSON.parse(readFileSync(`locales/${language}/admin-loop.json`, 'utf8')) as Readonly<Record<string, string>>;
    for (const control of ['watch', 'settings', 'changes', 'newLoop']) {
      await page.getByRole('button', { name: words[control] ?? '', exact: true }).click();
      await page.locator('dialog').waitFor();
      await look(control);
      await page.keyboard.press('Escape');
    }
    await page.locator('input[data-keys]').first().click();
    await look('the keyboard');
    expect(troubles).toEqual([]);
  });
}
