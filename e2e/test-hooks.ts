import type { Page } from '@playwright/test';
import type { LanguageCode } from '../src/domain/language';
import type { Screen, TextScale, VisitEvent } from '../src/domain/session';

/** What a kiosk started with `--test-languages` lets a test do besides touching it (see src/renderer/app/test-hooks.ts). */
interface TestHooks {
  enter: (screen: Screen, language: LanguageCode) => Promise<void>;
  change: (change: VisitEvent) => void;
  leave: () => void;
  enterStaff: (language: LanguageCode) => void;
}

interface WithTestHooks {
  readonly crampwiseTestHooks: TestHooks;
}

/** Opens a screen directly, in a language, as if a visitor had found their way there. */
export async function openScreen(
  page: Page,
  screen: Screen,
  language: LanguageCode,
  look: { readonly textScale?: TextScale; readonly highContrast?: boolean; readonly changes?: readonly VisitEvent[] } = {},
) {
  // In steps, each of which ends at once: a promise that waits for a frame is lost when the page throws its old screens away.
  await page.evaluate(() => {
    (window as unknown as WithTestHooks).crampwiseTestHooks.leave();
  });
  await page.locator('[data-slide]').first().waitFor({ state: 'attached' });
  await page.evaluate(({ screen, language }) => (window as unknown as WithTestHooks).crampwiseTestHooks.enter(screen, language), {
    screen,
    language,
  });
  await page.locator('[data-screen]').waitFor({ state: 'attached' });
  await page.evaluate(
    ({ language, look }) => {
      const { change } = (window as unknown as WithTestHooks).crampwiseTestHooks;
      change({ type: 'chooseLanguage', language });
      if (look.textScale !== undefined) change({ type: 'resize', textScale: look.textScale });
      for (const each of look.changes ?? []) change(each);
      if (look.highContrast !== undefined) change({ type: 'setContrast', highContrast: look.highContrast });
    },
    { language, look },
  );
  await page.locator('main').first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

/** Goes on to another screen in the visit that `openScreen` began, and waits until it has laid itself out. A tenth of the time. */
export async function turnTo(page: Page, to: Screen) {
  await page.evaluate(async (to) => {
    const { change } = (window as unknown as WithTestHooks).crampwiseTestHooks;
    change({ type: 'home' });
    change({ type: 'open', to });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector(`[data-screen="${to.screen}"]`)) await frame();
    await document.fonts.ready;
    // What measures itself does so in the first frame, and stands in the second.
    await frame();
    await frame();
  }, to);
}

/** PINs for tests: easy ones are refused. */
export const testPins = { manager: '482915', clinician: '739164' } as const;

/** Opens the staff door, before the lock. */
export async function openDoor(page: Page, language: LanguageCode = 'en') {
  await page.waitForFunction(() => 'crampwiseTestHooks' in window);
  await page.evaluate(() => {
    (window as unknown as WithTestHooks).crampwiseTestHooks.leave();
  });
  await page.locator('[data-slide]').first().waitFor({ state: 'attached' });
  await page.evaluate((language) => {
    (window as unknown as WithTestHooks).crampwiseTestHooks.enterStaff(language);
  }, language);
  await page.locator('[data-admin-root]').waitFor({ state: 'attached' });
}

/** Opens the staff's side of the kiosk in a role. On a fresh profile the PINs are chosen on the way. */
export async function openStaff(page: Page, role: keyof typeof testPins, language: LanguageCode = 'en') {
  await openDoor(page, language);
  // No function has a name in here: what the tour's runner makes of one is not known to the page.
  await page.evaluate(
    async ({ role, pins }) => {
      await window.crampwise.request('access.begin', { pin: pins.manager });
      await window.crampwise.request('access.unlock', { pin: pins.manager });
      // Whoever wants the set-up opens it: a new kiosk begins with it.
      await window.crampwise.request('settings.update', { setup: { step: 'none' } });
      if (role === 'manager') return;
      await window.crampwise.request('access.choosePin', { role, pin: pins[role] });
      await window.crampwise.request('access.lock', undefined);
      await window.crampwise.request('access.unlock', { pin: pins[role] });
    },
    { role, pins: testPins },
  );
  await page.locator('[data-admin]').waitFor({ state: 'attached' });
}

/** The sections the role that is in may see, in the order of the sidebar. */
export function sectionsShown(page: Page): Promise<readonly string[]> {
  return page.locator('nav [data-go]').evaluateAll((buttons) => buttons.map((each) => each.getAttribute('data-go') ?? ''));
}

/** Goes to a section of the admin screens, by its id in `features/admin/page/sections.ts`. */
export async function openSection(page: Page, section: string) {
  await page.locator(`nav [data-go="${section}"]`).click();
  await page.locator(`main[data-section="${section}"] h1`).first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  // What a section asks main for comes after its title: it is whole once it no longer grows.
  await page.locator(`main[data-section="${section}"]`).evaluate(async (main) => {
    for (let before = -1, calm = 0; calm < 3;) {
      const now = main.querySelectorAll('*').length;
      calm = now === before ? calm + 1 : 0;
      before = now;
      await new Promise((done) => setTimeout(done, 60));
    }
  });
}
