import type { Page } from '@playwright/test';
import type { LanguageCode } from '../../src/domain/language';
import { setupSteps } from '../../src/domain/settings';
import { openDoor, testPins } from '../test-hooks';

/** The pages of the first set-up, in order. */
export const setupPages = setupSteps.filter((step) => step !== 'none' && step !== 'code' && step !== 'done');

/** Takes a picture, or lets axe look. */
type Look = (name: string) => Promise<unknown>;

/**
 * Walks a new kiosk from the staff door to the end of its first set-up, as a receptionist does, and looks at each page on the way: empty
 * where it comes empty, and filled in.
 */
export async function walkSetup(page: Page, language: LanguageCode, look: Look) {
  await openDoor(page, language);
  await page.locator('[data-typed="0"]').waitFor();
  await look('way-in-first-pin');
  await page.keyboard.type(testPins.manager);
  await page.keyboard.press('Enter');
  await page.locator('[data-typed="0"]').waitFor();
  await look('way-in-again');
  await page.keyboard.type(testPins.manager);
  await page.keyboard.press('Enter');
  await page.locator('[data-recovery-code]').waitFor();
  await look('way-in-code');
  await page.locator('[data-recovery-code]').locator('..').getByRole('button').last().click();

  const next = page.locator('main > footer button').last();
  for (const step of setupPages) {
    await page.locator(`[data-question="${step}"]`).waitFor();
    await look(`setup-${step}`);
    switch (step) {
      case 'region':
        await page.locator('input[type="radio"]').nth(2).check();
        break;
      case 'name':
        await page.locator('input').nth(0).fill('Elm Street Family Clinic');
        await page.locator('input').nth(1).fill('555 0100');
        break;
      case 'languages':
        for (const box of await page.locator('input[type="checkbox"]').all()) await box.setChecked(true);
        await page.locator('[role="switch"]').click();
        await look('setup-languages-drafts');
        break;
      case 'hours':
        // The screen must stay on, whatever time it is.
        await page.locator('main > footer button').nth(-2).click();
        continue;
      default:
    }
    await next.click();
  }
  await page.locator('[data-question="done"]').waitFor();
  await look('setup-done');
}
