import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { openScreen, openStaff } from '../test-hooks';

const size = { width: 1920, height: 1080 };
const question = 'Should I take quinine for leg cramps?';
const settings = {
  ...clinicSettings,
  languages: { ...clinicSettings.languages, acknowledgedDrafts: [] },
  session: { idleSeconds: 600, largeTextIdleSeconds: 900 },
};

const section = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
const offered = (page: Page) =>
  page.evaluate(async () => {
    const reply = (await window.crampwise.request('kiosk.read', undefined)) as unknown as {
      readonly value: { readonly languages: readonly { readonly code: string; readonly draft: boolean }[] };
    };
    return reply.value.languages.filter(({ code }) => code === 'es').map(({ draft }) => draft);
  });

test('a clinician signs for a text, patients read the name, and it lapses when the text changes', async ({ launch }) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'crampwise-sign-off-'));
  const first = await launch({ size, profile, settings, testHooks: true });
  const { page } = first;
  await openStaff(page, 'clinician');

  await section(page, 'Sign-off');
  await page.getByRole('button', { name: question }).click();
  await page.getByRole('button', { name: 'Sign off', exact: true }).click();
  // Nobody signs without a name.
  const dialog = page.getByRole('dialog', { name: 'Who is signing?' });
  await dialog.getByLabel('Name').fill('Test Clinician');
  await dialog.getByLabel('Role').fill('family doctor');
  await dialog.getByRole('button', { name: 'This is me' }).click();
  await expect(page.getByText(`Signed off: ${question}`)).toBeVisible();
  await expect(page.getByText(/^1 of \d+ texts in English are signed off/)).toBeVisible();

  // A draft is off until somebody who may has read what a computer's translation is worth.
  expect(await offered(page)).toEqual([]);
  await section(page, 'Languages');
  await page.getByRole('button', { name: 'Allow the draft: Español' }).click();
  const warning = page.getByRole('alertdialog', { name: 'Show Español as a draft?' });
  await expect(warning.getByText('qualified human translator')).toBeVisible();
  await warning.getByRole('button', { name: 'I understand. Show the draft' }).click();
  await expect(page.getByText('A manager allowed this draft.')).toBeVisible();
  expect(await offered(page)).toEqual([true]);

  await openScreen(page, { screen: 'question', id: 'Q037' }, 'en');
  await expect(page.getByText(/Signed off at this clinic by .*Test Clinician/)).toBeVisible();
  await openScreen(page, { screen: 'question', id: 'Q038' }, 'en');
  await expect(page.getByText('Not yet checked by a clinician')).toBeVisible();
  await first.close();

  const folder = join(profile, 'clinic-content', 'questions');
  mkdirSync(folder, { recursive: true });
  const { words } = JSON.parse(readFileSync(join('resources', 'content', 'questions', 'Q037.json'), 'utf8')) as { words: object };
  writeFileSync(join(folder, 'Q037.json'), JSON.stringify({ words: { ...words, short: 'It is not advised here.' } }));
  const { page: later } = await launch({ size, profile, settings, testHooks: true });
  await later.locator('[data-slide]').first().waitFor();
  await openScreen(later, { screen: 'question', id: 'Q037' }, 'en');
  await expect(later.getByText('It is not advised here.')).toBeVisible();
  await expect(later.getByText('Not yet checked by a clinician')).toBeVisible();
  await expect(later.getByText('Test Clinician')).toHaveCount(0);
});
