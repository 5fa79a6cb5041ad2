import type { Pack } from '../../src/domain/content';
import { expect, test } from '../fixtures';
import { layoutTroubles } from '../layout-troubles';
import { openScreen, turnTo } from '../test-hooks';
import { tourStops } from '../tour/tour-screens';

const leastPx = 64;
const sizes = { landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } } as const;

/** The tour (`npm run tour`) looks at every language both ways up; these are the ones that break first. */
const runs = [
  ['en', 'landscape'],
  ['en', 'portrait'],
  ['ar', 'landscape'],
  ['ar', 'portrait'],
  ['en-XA', 'landscape'],
] as const;

const getHelp = { en: 'Get help', ar: 'اطلب المساعدة', 'en-XA': /Ĝéţ ĥéļþ|Géţ ĥéļþ/ } as const;

for (const [language, orientation] of runs) {
  const size = sizes[orientation];
  test(`nothing is cut off, covered or too small in ${language}, ${orientation}, at 100 and 200 %`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { page } = await launch({ size, testHooks: true });
    await page.locator('[data-slide]').first().waitFor();
    const pack = (await page.evaluate(
      async (wanted) => ((await window.crampwise.request('content.read', { language: wanted })) as { value: unknown }).value,
      language,
    )) as Pack;
    const troubles: string[] = [];
    for (const textScale of [1, 2] as const) {
      let isNewVisit = false;
      for (const { name, screen, changes, press } of tourStops(pack)) {
        // Only what a visitor has gathered stands between one screen and the next.
        if (isNewVisit && !changes) await turnTo(page, screen);
        else await openScreen(page, screen, language, { textScale, ...(changes && { changes }) });
        isNewVisit = !changes;
        // A touch right after a page has changed counts for nothing; a keyboard's does.
        if (press !== undefined) await page.locator(press).press('Enter');
        // Help is one touch away (docs/rules.md, rule 3), and nothing takes symptoms and answers with advice.
        if ((await page.getByRole('button', { name: getHelp[language] }).count()) === 0)
          troubles.push(`${name}: no way to the warning signs`);
        const asked = await page.locator('input, select, textarea, [role="checkbox"], [role="radio"]').count();
        if (asked > (screen.screen === 'search' ? 1 : 0)) troubles.push(`${name}: asks for something`);
        const found = await page.evaluate(layoutTroubles, { leastPx, mustBeStrange: language === 'en-XA' });
        troubles.push(...found.map(({ what, where }) => `${name} at ${textScale * 100} %: ${what}: ${where}`));
      }
    }
    expect(troubles).toEqual([]);
  });
}
