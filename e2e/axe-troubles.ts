import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the screen that stands there now, each as one line that begins with `name`. */
export async function axeTroubles(page: Page, name: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Electron has no second page for axe to work in.
    .setLegacyMode(true)
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // What passes needs no account of itself: naming each of its elements is most of axe's work.
      resultTypes: ['violations'],
      // Nothing on a kiosk's page comes from elsewhere, and nothing plays by itself.
      preload: false,
    })
    .analyze();
  // Each text of the long test language has brackets of its own: there no label can hold what its button says.
  const isLong = await page.evaluate(() => document.documentElement.lang === 'en-XA');
  const isOfTheTest = (id: string) => isLong && id === 'label-content-name-mismatch';
  return violations
    .filter(({ id }) => !isOfTheTest(id))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id}: ${target.join(' ')}`));
}
