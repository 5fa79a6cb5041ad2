import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';

const size = { width: 1920, height: 1080 };

/** A copy of the built content that a test may spoil. */
function ownContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-content-'));
  cpSync(join('out', 'content'), folder, { recursive: true });
  return folder;
}

function logOf(profile: string): string {
  const folder = join(profile, 'logs');
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

test('a slide is back after the page has been killed', async ({ launch }) => {
  const { app, page, profile } = await launch({ size });
  await kioskPage(page).slide.first().waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(
      () =>
        app
          .evaluate(async ({ BrowserWindow }) => {
            const contents = BrowserWindow.getAllWindows()[0]?.webContents;
            if (!contents || contents.isCrashed() || contents.isLoading()) return false;
            // A page on its way out never answers.
            const tooLong = new Promise((resolve) => setTimeout(resolve, 1000, false));
            return (await Promise.race([
              contents.executeJavaScript('document.querySelector("[data-slide]") !== null'),
              tooLong,
            ])) as boolean;
          })
          .catch(() => false),
      { timeout: 20_000 },
    )
    .toBe(true);
  expect(logOf(profile)).toMatch(/crashed|gone|killed/);
});

test('settings that are no settings leave a demo, and are set aside, not lost', async ({ launch }) => {
  const { page, profile } = await launch({ size, settings: '{ "clinic": { "emergencyNumber": "911" ' });
  await kioskPage(page).slide.first().waitFor();
  const demo = await page.evaluate(
    async () => ((await window.crampwise.request('kiosk.read', undefined)) as { value: unknown }).value as { demo: boolean },
  );
  expect(demo.demo).toBe(true);
  const aside = readdirSync(profile, { recursive: true })
    .map(String)
    .find((file) => file.includes('settings.broken'));
  expect(aside).toBeDefined();
  expect(readFileSync(join(profile, aside ?? ''), 'utf8')).toContain('911');
  expect(logOf(profile)).toContain('settings');
});

test('one spoilt field costs one field: the emergency number stays', async ({ launch }) => {
  const { page, profile } = await launch({
    size,
    settings: { ...clinicSettings, languages: { ...clinicSettings.languages, inLoop: ['en'] }, session: { idleSeconds: 'soon' } },
  });
  await kioskPage(page).slide.first().waitFor();
  await expect(page.getByText('Test Clinic')).toBeVisible();
  await kioskPage(page).getHelp();
  await expect(page.getByText(/911/).first()).toBeVisible();
  expect(logOf(profile)).toContain('session.idleSeconds');
});

test('a broken language file leaves English, the warning signs and a named trouble', async ({ launch }) => {
  const content = ownContent();
  writeFileSync(join(content, 'es.json'), '{ "slides": ');
  const { page, profile } = await launch({ size, content });
  await kioskPage(page).slide.first().waitFor();
  expect(logOf(profile)).toContain('es.json');
  expect(
    readdirSync(profile, { recursive: true })
      .map(String)
      .some((file) => file.includes('es')),
  ).toBe(true);
});

test('a loop that names a slide nobody wrote carries on without it', async ({ launch }) => {
  const content = ownContent();
  const facts = JSON.parse(readFileSync(join(content, 'facts.json'), 'utf8')) as {
    slides: Record<string, { opens: object; grade?: string }>;
  };
  const [first = ''] = Object.keys(facts.slides);
  facts.slides.D99 = { ...facts.slides[first], id: 'D99', order: 1, opens: { screen: 'question', id: 'Q999' } } as never;
  writeFileSync(join(content, 'facts.json'), JSON.stringify(facts));
  const { page, profile } = await launch({ size, content });
  await kioskPage(page).slide.first().waitFor();
  expect(logOf(profile)).toContain('D99');
});

test('with no content at all the warning signs are still on the wall', async ({ launch }) => {
  const content = ownContent();
  rmSync(join(content, 'facts.json'));
  const { page } = await launch({ size, content, settings: { version: 1, languages: { inLoop: ['en'] } } });
  await expect(kioskPage(page).slide.first()).toHaveAttribute('data-slide', /L09|L10/);
});
