import type { Page } from '@playwright/test';
import type { LanguageCode } from '../src/domain/language';
import type { Screen, TextScale, VisitEvent } from '../src/domain/session';

/** What a kiosk started with `--test-languages` lets a test do besides touching it (see src/renderer/app/rehearse.ts). */
interface Rehearsal {
  enter: (screen: Screen, language: LanguageCode) => Promise<void>;
  change: (change: VisitEvent) => void;
  leave: () => void;
}

interface Rehearsing {
  readonly crampwiseRehearsal: Rehearsal;
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
    (window as unknown as Rehearsing).crampwiseRehearsal.leave();
  });
  await page.locator('[data-slide]').first().waitFor({ state: 'attached' });
  await page.evaluate(({ screen, language }) => (window as unknown as Rehearsing).crampwiseRehearsal.enter(screen, language), {
    screen,
    language,
  });
  await page.locator('[data-screen]').waitFor({ state: 'attached' });
  await page.evaluate(
    ({ language, look }) => {
      const { change } = (window as unknown as Rehearsing).crampwiseRehearsal;
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
