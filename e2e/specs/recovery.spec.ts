import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askMain } from '../ask-main';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { openScreen, openSection, openStaff } from '../test-hooks';

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

/** A visit that outlasts a test. */
const longVisit = { ...clinicSettings, session: { idleSeconds: 600, largeTextIdleSeconds: 900 } };

/** A question by its title in the two languages: what the files of both are known by. */
const quinine = {
  id: 'Q037',
  en: 'Should I take quinine for leg cramps?',
  es: '¿Debo tomar quinina para los calambres en las piernas?',
};

/** What a Spanish page that is in English says of itself. */
const spanishNotice = 'Esta página cambió. Se muestra en inglés hasta que se traduzca otra vez.';

interface Texts {
  readonly questions: Readonly<Record<string, { readonly question: string; readonly short: string }>>;
  readonly warnings: Readonly<Record<string, { readonly sign: string; readonly meaning?: string }>>;
}

interface LanguageFile {
  readonly file: string;
  readonly texts: Texts;
}

/** The file of the compiled content whose texts name the question so and that has the warning signs too. */
function textsWith(content: string, question: string): LanguageFile {
  for (const file of readdirSync(content)) {
    const texts = JSON.parse(readFileSync(join(content, file), 'utf8')) as Partial<Texts>;
    if (texts.questions?.[quinine.id]?.question === question && texts.warnings) return { file, texts: texts as Texts };
  }
  throw new Error(`no file of ${content} has the question "${question}"`);
}

const languagesOffered = async (page: Page) => (await askMain(page, 'kiosk.read', undefined)).languages.map(({ code }) => code);

/** A text as the page shows it, whatever stands for its placeholders. */
const asShown = (text: string) => {
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${text
      .split(/\{\{\w+\}\}/)
      .map(literal)
      .join('.+')}$`,
  );
};

/** The page about quinine in a Spanish visit: English words, said to be English to whoever reads and whoever listens. */
async function expectEnglishPage(page: Page, { texts }: LanguageFile) {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(quinine.en);
  await expect(heading).toHaveAttribute('lang', 'en');
  const unspaced = (text: string) => text.replaceAll(/\s/g, '');
  const inEnglish = (await page.locator('main [lang="en"]').allTextContents()).map(unspaced);
  expect(inEnglish).toContain(unspaced(texts.questions[quinine.id]?.short ?? 'no such text'));
  await expect(page.getByText(spanishNotice)).toBeVisible();
}

/** Every warning sign, in full and with what it may mean, in the language of the texts, in a Spanish visit. */
async function expectEverySign(page: Page, { texts }: LanguageFile, language: 'en' | 'es') {
  const ids: string[] = [];
  for (const tier of ['emergency', 'today', 'visit'] as const) {
    await openScreen(page, { screen: 'warnings', tier }, 'es');
    const shown = await page
      .locator(`[data-tier="${tier}"] li`)
      .evaluateAll((signs) =>
        signs.map((sign) => [...sign.querySelectorAll('p')].map((line) => ({ text: line.textContent, lang: line.lang }))),
      );
    for (const lines of shown) {
      const [sign, ...more] = lines;
      const [id, words] = Object.entries(texts.warnings).find(([, { sign: text }]) => asShown(text).test(sign?.text ?? '')) ?? [];
      if (id === undefined || !words) throw new Error(`a sign in the group ${tier} has other words: ${sign?.text ?? 'none'}`);
      ids.push(id);
      expect(sign?.lang, id).toBe(language === 'en' ? 'en' : '');
      if (words.meaning !== undefined) expect(more.map(({ text }) => text).join('\n'), id).toContain(words.meaning);
    }
  }
  expect(ids.toSorted()).toEqual(Object.keys(texts.warnings).toSorted());
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
            // A page that is being closed never answers.
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

test('without a language’s file its pages stand in English, marked, with every warning sign', async ({ launch }) => {
  const content = ownContent();
  const [english, spanish] = [textsWith(content, quinine.en), textsWith(content, quinine.es)];
  const broken = '{ "questions": ';
  writeFileSync(join(content, spanish.file), broken);
  const { page, profile } = await launch({ size, content, settings: longVisit, testHooks: true });
  await kioskPage(page).slide.first().waitFor();
  expect(await languagesOffered(page)).not.toContain('es');

  // Nobody can choose Spanish now; whoever is in it already finds this.
  await openScreen(page, { screen: 'question', id: quinine.id }, 'es');
  await expectEnglishPage(page, english);
  await expectEverySign(page, english, 'en');

  expect(logOf(profile)).toContain(spanish.file);
  const keptTexts = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(keptTexts).toContain(broken);
  await openStaff(page, 'manager');
  await openSection(page, 'health');
  await expect(page.getByText(/^Problems in the content: \d+$/)).toBeVisible();
});

test('where a language has lost some texts, those are in English and marked, and the rest is not', async ({ launch }) => {
  const content = ownContent();
  const [english, spanish] = [textsWith(content, quinine.en), textsWith(content, quinine.es)];
  const { warnings, ...left } = spanish.texts;
  const { [quinine.id]: lost, ...questions } = left.questions;
  expect([Object.keys(warnings).length, lost?.question]).toEqual([Object.keys(english.texts.warnings).length, quinine.es]);
  writeFileSync(join(content, spanish.file), JSON.stringify({ ...left, questions }));
  const { page } = await launch({ size, content, settings: longVisit, testHooks: true });
  await kioskPage(page).slide.first().waitFor();
  expect(await languagesOffered(page)).toContain('es');

  await openScreen(page, { screen: 'question', id: quinine.id }, 'es');
  await expectEnglishPage(page, english);
  await expectEverySign(page, english, 'en');

  // What is left is in Spanish, and is not said to be in English.
  await openScreen(page, { screen: 'question', id: 'Q001' }, 'es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spanish.texts.questions.Q001?.question ?? 'no such question');
  await expect(page.getByText(spanishNotice)).toHaveCount(0);
});

test('a whole language shows every warning sign in it, and none of this', async ({ launch }) => {
  const spanish = textsWith(join('out', 'content'), quinine.es);
  const { page } = await launch({ size, settings: longVisit, testHooks: true });
  await kioskPage(page).slide.first().waitFor();
  await openScreen(page, { screen: 'question', id: quinine.id }, 'es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(quinine.es);
  await expect(page.getByText(spanishNotice)).toHaveCount(0);
  await expectEverySign(page, spanish, 'es');
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

test('with no content at all the warning signs are still on the screen', async ({ launch }) => {
  const content = ownContent();
  rmSync(join(content, 'facts.json'));
  const { page } = await launch({ size, content, settings: { version: 1, languages: { inLoop: ['en'] } } });
  await expect(kioskPage(page).slide.first()).toHaveAttribute('data-slide', /L09|L10/);
});
