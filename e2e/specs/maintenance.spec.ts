import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { openScreen } from '../test-hooks';

const size = { width: 1920, height: 1080 };
const pin = '482915';
const settings = (name: string) => ({
  ...clinicSettings,
  clinic: { ...clinicSettings.clinic, name },
  session: { idleSeconds: 600, largeTextIdleSeconds: 900, staffIdleSeconds: 1800 },
});

/** A folder that stands for what is plugged in, with one stick in it. */
function plugIn() {
  const drives = mkdtempSync(join(tmpdir(), 'crampwise-sticks-'));
  const stick = join(drives, 'RED STICK');
  mkdirSync(stick);
  return { args: [`--drives=${drives}`], stick, saved: () => readdirSync(join(stick, 'Crampwise')) };
}

interface WithTestHooks {
  readonly crampwiseTestHooks: { enterStaff: (language: string) => void; leave: () => void };
}

/** Opens the staff door and the lock behind it; a new profile gets its PIN. */
async function enterStaff(page: Page, language = 'en') {
  await page.locator('[data-slide]').first().waitFor({ state: 'attached' });
  await page.evaluate((code) => {
    (window as unknown as WithTestHooks).crampwiseTestHooks.enterStaff(code);
  }, language);
  await page.locator('[data-admin-root]').waitFor();
  await page.evaluate(async (digits) => {
    const view = (await window.crampwise.request('access.read', undefined)) as { value: { isNew: boolean } };
    await window.crampwise.request(view.value.isNew ? 'access.begin' : 'access.unlock', { pin: digits });
  }, pin);
  await page.locator('[data-admin]').waitFor();
}
const open = (page: Page, section: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section, exact: true }).click();
/** What patient screens know of the kiosk. */
const readKiosk = (page: Page) =>
  page.evaluate(async () => {
    const reply = (await window.crampwise.request('kiosk.read', undefined)) as { value: { settings: object; plan: object } };
    return { settings: reply.value.settings, plan: reply.value.plan };
  });
const backupFrom = async (page: Page) => {
  await open(page, 'Backup');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await page.getByRole('button', { name: 'Save on RED STICK' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You can take the stick out' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().click();
};

test('a backup brings one kiosk’s settings to another, whose wall then shows the same; a hostile one changes nothing', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const { args, stick, saved } = plugIn();
  const first = await launch({ size, testHooks: true, settings: settings('Harbour Street'), args });
  await enterStaff(first.page);
  await backupFrom(first.page);
  expect(saved()).toEqual([expect.stringMatching(/^crampwise-backup-[\d-]+\.zip$/)]);
  const shown = await readKiosk(first.page);
  await first.close();

  const second = await launch({ size, testHooks: true, settings: settings('Hill Road'), args });
  const { page, profile } = second;
  // Every byte that is wrong is found before anything is touched.
  const [name = ''] = saved();
  const good = readFileSync(join(stick, 'Crampwise', name));
  writeFileSync(join(stick, 'Crampwise', 'backup-broken.zip'), good.subarray(0, -200));
  await enterStaff(page);
  await open(page, 'Backup');
  await page.getByRole('button', { name: 'Choose a backup' }).click();
  await page.getByRole('button', { name: 'Look inside backup-broken.zip' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  expect(readFileSync(join(profile, 'settings.json'), 'utf8')).toContain('Hill Road');

  await page.getByRole('button', { name: `Look inside ${name}` }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Harbour Street');
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The backup is restored' })).toBeVisible();
  const restored = await readKiosk(page);
  expect(restored).toEqual(shown);

  // And back again.
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go back' }).click();
  await expect.poll(() => readFileSync(join(profile, 'settings.json'), 'utf8')).toContain('Hill Road');

  // The file for support, from the same kiosk: nothing of the PIN, of the clinic or of a visitor.
  await open(page, 'Health');
  await expect(page.getByRole('heading', { name: 'Things to look at' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the file' }).click();
  await page.getByRole('button', { name: 'Save on RED STICK' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You can take the stick out' })).toBeVisible();
  const support = saved().find((file) => file.startsWith('crampwise-support')) ?? '';
  const text = readFileSync(join(stick, 'Crampwise', support), 'utf8');
  const hashes = [...readFileSync(join(profile, 'access.json'), 'utf8').matchAll(/[0-9a-f]{16,}/g)].map(([hash]) => hash);
  expect(hashes.length).toBeGreaterThan(0);
  for (const secret of [pin, 'Hill Road', '555 0100', ...hashes]) expect(text).not.toContain(secret);
  expect(text).toContain('"kind": "crampwise-support"');
});

test('use is counted in totals of days, and small figures are shown to nobody', async ({ launch }) => {
  const profile = mkdtempSync(join(tmpdir(), 'crampwise-'));
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  // Long titles, so that the page to print is as full as it gets.
  const opened = Object.fromEntries(
    [5, 30, 33, 37, 58, 64, 79, 89].map((number) => [`opened/questions/Q${String(number).padStart(3, '0')}`, 9]),
  );
  writeFileSync(
    join(profile, 'usage.json'),
    JSON.stringify({ version: 1, days: { [day(1)]: { visit: 9, 'language/en': 9, 'warnings/emergency': 3, ...opened } } }),
  );
  const { args, stick } = plugIn();
  const kiosk = await launch({ size, testHooks: true, profile, settings: settings('Harbour Street'), args });
  const { page } = kiosk;
  await page.locator('[data-slide]').first().waitFor();
  await openScreen(page, { screen: 'question', id: 'Q030' }, 'es');
  await enterStaffAfterVisit(page);
  await open(page, 'Use');
  await expect(page.getByText('9 visits in these days')).toBeVisible();
  await expect(page.getByRole('row', { name: /Opened the emergency signs/ })).toContainText('under 5');
  await page.getByRole('radio', { name: 'Tables' }).check();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save as a table' }).click();
  await page.getByRole('button', { name: 'Save on RED STICK' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You can take the stick out' })).toBeVisible();
  const [name = ''] = readdirSync(join(stick, 'Crampwise'));
  const lines = readFileSync(join(stick, 'Crampwise', name), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1);
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).toMatch(/,(fewer than 5|9)$/);
  await page.getByRole('button', { name: 'Close' }).first().click();
  await page.getByRole('button', { name: 'Print or save the report' }).click();
  await page.getByRole('button', { name: 'Save on RED STICK' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You can take the stick out' })).toBeVisible();
  const pdf = readdirSync(join(stick, 'Crampwise')).find((file) => file.endsWith('.pdf')) ?? '';
  const bytes = readFileSync(join(stick, 'Crampwise', pdf), 'latin1');
  expect(bytes.startsWith('%PDF-')).toBe(true);
  expect(bytes.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await kiosk.close();
  // What the visit of today left behind: totals, and nothing else.
  const kept = JSON.parse(readFileSync(join(profile, 'usage.json'), 'utf8')) as { days: Record<string, object> };
  expect(kept.days[day(0)]).toMatchObject({ visit: 1, 'opened/questions/Q030': 1, 'language/es': 1, 'textSize/100': 1 });
});

async function enterStaffAfterVisit(page: Page) {
  await page.evaluate(() => {
    (window as unknown as WithTestHooks).crampwiseTestHooks.leave();
  });
  await enterStaff(page);
}
