import type { Page } from '@playwright/test';
import type { LanguageCode } from '../src/domain/language';
import type { Screen, TextScale, VisitEvent } from '../src/domain/session';

/** What a kiosk started with `--test-languages` lets a test do besides touching it (see src/renderer/app/rehearse.ts). */
interface Rehearsal {
  enter: (screen: Screen, language: LanguageCode) => Promise<void>;
  change: (change: VisitEvent) => void;
  leave: () => void;
}

/** Opens a screen directly, in a language, as if a visitor had found their way there. */
export async function openScreen(
  page: Page,
  screen: Screen,
  language: LanguageCode,
  look: { readonly textScale?: TextScale; readonly highContrast?: boolean } = {},
) {
  await page.evaluate(
    async ({ screen, language, look }) => {
      const { crampwiseRehearsal: rehearsal } = window as unknown as { crampwiseRehearsal: Rehearsal };
      rehearsal.leave();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await rehearsal.enter(screen, language);
      rehearsal.change({ type: 'chooseLanguage', language });
      if (look.textScale !== undefined) rehearsal.change({ type: 'resize', textScale: look.textScale });
      if (look.highContrast !== undefined) rehearsal.change({ type: 'setContrast', highContrast: look.highContrast });
    },
    { screen, language, look },
  );
  await page.locator('main').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
