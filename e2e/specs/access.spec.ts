import type { Pack } from '../../src/domain/content';
import { axeTroubles } from '../axe-troubles';
import { expect, test } from '../fixtures';
import { openScreen, openSection, openStaff, sectionsShown } from '../test-hooks';
import { tourStops } from '../tour/tour-screens';
import { walkSetup } from '../tour/walk-staff';

const size = { width: 1920, height: 1080 };

/** `npm run check:access` looks at every screen in every way; `npm test` at one of each kind of screen. */
const isThorough = process.env.CRAMPWISE_ACCESS === 'all';
const runs = (['en', 'ar', 'en-XA'] as const)
  .flatMap((language) => [false, true].map((highContrast) => ({ language, highContrast })))
  .filter(({ language, highContrast }) => isThorough || ((language === 'ar') === highContrast && language !== 'en-XA'));

for (const { language, highContrast } of runs) {
  test(`axe finds nothing on any screen: ${language}${highContrast ? ', high contrast' : ''}`, async ({ launch }) => {
    test.setTimeout(300_000);
    const { page } = await launch({ size, testHooks: true });
    await page.locator('[data-slide]').first().waitFor();
    const troubles: string[] = [];
    const look = async (name: string) => troubles.push(...(await axeTroubles(page, name)));
    await look('loop');
    const pack = (await page.evaluate(
      async (wanted) => ((await window.crampwise.request('content.read', { language: wanted })) as { value: unknown }).value,
      language,
    )) as Pack;
    const stops = tourStops(pack);
    const oneOfEach = stops.filter(
      ({ screen }, index) => stops.findIndex((stop) => stop.screen.screen === screen.screen) === index,
    );
    for (const { name, screen, changes } of isThorough ? stops : oneOfEach) {
      await openScreen(page, screen, language, { highContrast, ...(changes && { changes }) });
      await look(name);
    }
    // The staff's screens have one look.
    if (!highContrast || !isThorough) {
      await walkSetup(page, language, look);
      await openStaff(page, 'clinician', language);
      for (const section of await sectionsShown(page)) {
        await openSection(page, section);
        await look(`staff ${section}`);
      }
    }
    expect(troubles).toEqual([]);
  });
}
