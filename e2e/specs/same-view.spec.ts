import type { Pack } from '../../src/domain/content';
import type { Screen, TextScale } from '../../src/domain/session';
import { expect, test } from '../fixtures';
import { openScreen, turnTo } from '../test-hooks';

const sizes = { landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } } as const;

/** The safety lines of a screen that are not wholly inside the window as the screen opens. */
function hiddenLines(): string[] {
  return [...document.querySelectorAll('[data-warnings] li')]
    .filter((line) => {
      const { top, bottom, left, right } = line.getBoundingClientRect();
      const scroller = line.closest('[data-scroller]')?.getBoundingClientRect();
      const lowest = Math.min(innerHeight, scroller?.bottom ?? innerHeight);
      return top < -1 || bottom > lowest + 1 || left < -1 || right > innerWidth + 1 || bottom - top < 1;
    })
    .map((line) => line.textContent.slice(0, 60));
}

const runs = [
  ['en', 'landscape', [1, 2]],
  ['en', 'portrait', [2]],
  ['ar', 'landscape', [2]],
  ['ar', 'portrait', [2]],
] as const;

for (const [language, orientation, scales] of runs) {
  const size = sizes[orientation];
  test(`every drug and supplement warning is in the same view as its text: ${language}, ${orientation}, at ${scales.map((scale) => `${scale * 100} %`).join(' and ')}`, async ({
    launch,
  }) => {
    test.setTimeout(240_000);
    const { page } = await launch({ size, testHooks: true });
    await page.locator('[data-slide]').first().waitFor();
    const pack = (await page.evaluate(
      async (wanted) => ((await window.crampwise.request('content.read', { language: wanted })) as { value: unknown }).value,
      language,
    )) as Pack;
    const warned: { screen: Screen; lines: number }[] = [
      ...Object.values(pack.questions).map(({ facts }) => ({
        screen: { screen: 'question', id: facts.id } as const,
        lines: facts.safety.length,
      })),
      ...Object.values(pack.remedies).map(({ facts }) => ({
        screen: { screen: 'remedy', id: facts.id } as const,
        lines: facts.safety.length,
      })),
      ...Object.values(pack.causes).map(({ facts }) => ({
        screen: { screen: 'cause', id: facts.id } as const,
        lines: facts.safety.length,
      })),
    ].filter(({ lines }) => lines > 0);
    const hidden: string[] = [];
    for (const textScale of scales satisfies readonly TextScale[]) {
      await openScreen(page, { screen: 'home' }, language, { textScale });
      for (const { screen, lines } of warned) {
        await turnTo(page, screen);
        const shown = await page.locator('[data-warnings] li').count();
        const name = `${JSON.stringify(screen)} at ${textScale * 100} %`;
        if (shown < lines) hidden.push(`${name}: ${shown} of ${lines} lines`);
        hidden.push(...(await page.evaluate(hiddenLines)).map((line) => `${name}: ${line}`));
      }
    }
    expect(hidden).toEqual([]);
  });
}
