/**
 * Takes the real app through every named screen and writes `out/tour/<language>/<orientation>/<nn-screen>.png` and contact sheets: it is
 * how the look is reviewed. `--languages en,ar`, `--orientations portrait`, `--only home,answer` and `--scales 1,2` narrow it. Ends with 1
 * when a text is cut off or a button covered, and says where.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KioskView, ScheduleView } from '../../src/bridge/contract';
import type { Pack } from '../../src/domain/content';
import type { LanguageCode } from '../../src/domain/language';
import type { TextScale } from '../../src/domain/session';
import { launchKiosk } from '../launch-kiosk';
import { layoutTroubles } from '../layout-troubles';
import { openScreen, openSection, openStaff, sectionsShown } from '../test-hooks';
import { contactSheet } from './contact-sheet';
import { slideTimes } from './slide-times';
import { announcementIn, tourStops } from './tour-screens';
import { walkSetup } from './walk-staff';
import { buildIfNeeded } from '../../scripts/build/build-if-needed';
import { environmentFor, findRuntime } from '../../scripts/runtime';
import { ensureSystem, startDisplay } from '../../scripts/system';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'en,es,ar' },
    orientations: { type: 'string', default: 'landscape,portrait' },
    scales: { type: 'string', default: '1,2' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join('out', 'tour') },
  },
});
const sizes = { landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } } as const;
/** The smallest targets of the design at 1080 lines: 64 px for visitors, 56 px on the staff's screens. */
const leastPx = 64;
const staffLeastPx = 56;
const scales = values.scales.split(',').map(Number) as TextScale[];
const only = values.only.split(',').filter(Boolean);
const wanted = (name: string) => only.length === 0 || only.some((part) => name.includes(part));

async function walk(language: LanguageCode, orientation: keyof typeof sizes): Promise<number> {
  const folder = join(values.out, language, orientation);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kiosk = await launchKiosk({ size: sizes[orientation], testHooks: true });
  const { page } = kiosk;
  const shots: { name: string; png: Buffer }[] = [];
  let troubles = 0;
  const shoot = async (name: string, least = leastPx, on = page) => {
    const png = await on.screenshot();
    const file = `${String(shots.length + 1).padStart(2, '0')}-${name}`;
    shots.push({ name: file, png });
    writeFileSync(join(folder, `${file}.png`), png);
    for (const { what, where } of await on.evaluate(layoutTroubles, { leastPx: least, mustBeStrange: language === 'en-XA' })) {
      troubles += 1;
      console.log(`  ${language}/${orientation}/${file}: ${what}: ${where}`);
    }
  };
  await page.locator('[data-slide]').first().waitFor();
  const ask = <T>(name: string, input?: unknown) =>
    page.evaluate(async ([name, input]) => ((await window.crampwise.request(name as never, input)) as { value: unknown }).value, [
      name,
      input,
    ] as const) as Promise<T>;
  const view = await ask<KioskView>('kiosk.read');
  const pack = await ask<Pack>('content.read', { language });

  for (const scale of scales) {
    for (const { name, screen, pagesDown = 0, changes, press } of tourStops(pack)) {
      if (!wanted(name)) continue;
      await openScreen(page, screen, language, { textScale: scale, ...(changes && { changes }) });
      if (pagesDown > 0)
        await page
          .locator('[data-scroller]')
          .first()
          .evaluate((box, pages) => box.scrollBy(0, box.clientHeight * 0.8 * pages), pagesDown);
      if (press !== undefined) await page.locator(press).press('Enter');
      if (screen.screen === 'handout-pages') await page.locator('main img').first().waitFor();
      await page.waitForTimeout(200);
      await shoot(scale === 1 ? name : `${name}-${scale * 100}`);
    }
  }
  if (wanted('contrast')) {
    for (const [name, screen] of [
      ['home', { screen: 'home' }],
      ['question', { screen: 'question', id: 'Q030' }],
      ['stretch', { screen: 'stretch', id: 'ST1' }],
      ['warnings', { screen: 'warnings', tier: 'emergency' }],
    ] as const) {
      await openScreen(page, screen, language, { highContrast: true });
      await page.waitForTimeout(200);
      await shoot(`contrast-${name}`);
    }
  }
  if (wanted('way-in') || wanted('setup')) {
    const fresh = await launchKiosk({ size: sizes[orientation], testHooks: true });
    await fresh.page.locator('[data-slide]').first().waitFor();
    await walkSetup(fresh.page, language, async (name) => {
      if (!wanted(name)) return;
      for (const scale of values.scales.split(',').map(Number)) {
        // The staff's side has no size of text of its own: the whole page grows, as on a screen twice as dense.
        await fresh.page.evaluate((scale) => {
          document.documentElement.style.fontSize = scale === 1 ? '' : `calc(${String(scale)} * 100vmin / 67.5)`;
        }, scale);
        await fresh.page.waitForTimeout(300);
        await shoot(scale === 1 ? name : `${name}-${scale * 100}`, staffLeastPx, fresh.page);
      }
      await fresh.page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
    });
    await fresh.close();
  }
  if (wanted('staff')) {
    await openStaff(page, 'clinician', language);
    for (const section of await sectionsShown(page)) {
      await openSection(page, section);
      await page.waitForTimeout(600);
      await shoot(`staff-${section}`, staffLeastPx);
    }
    const { published } = await ask<ScheduleView>('schedule.read');
    await ask('schedule.saveDraft', { schedule: { ...published, announcements: [announcementIn(language)] } });
    await ask('schedule.override', { do: 'urgent-up', announcement: announcementIn(language).id });
    await page.reload();
    await page.locator('[data-announcement="urgent"]').first().waitFor();
    await page.waitForTimeout(900);
    await shoot('announcement-urgent');
    await openScreen(page, { screen: 'home' }, language);
    await shoot('announcement-banner');
    await openStaff(page, 'manager', language);
    await ask('schedule.override', { do: 'urgent-down' });
    await page.reload();
    await page.locator('[data-slide]').first().waitFor();
  }
  if (wanted('still-there')) {
    await page.clock.install({ time: Date.now() });
    for (const scale of scales) {
      await openScreen(page, { screen: 'home' }, language, { textScale: scale });
      await page.clock.fastForward((scale >= 1.5 ? 900 : 600) * 1000 + 3000);
      await page.getByRole('alertdialog').waitFor();
      await shoot(scale === 1 ? 'still-there' : `still-there-${scale * 100}`);
    }
    await page.reload();
  }
  if (wanted('slide') && view.plan.languages.includes(language)) {
    await page.clock.install({ time: Date.now() });
    for (const { slide, at } of slideTimes(view.plan, language, Date.now())) {
      await page.clock.setFixedTime(at);
      await page.reload();
      await page.locator(`[data-slide="${slide}"]`).waitFor();
      await page.waitForTimeout(900);
      await shoot(`slide-${slide}`);
    }
  }
  const sheets = 30;
  for (let start = 0; start < shots.length; start += sheets) {
    const sheet = await contactSheet(page, shots.slice(start, start + sheets), orientation === 'landscape' ? 5 : 8);
    writeFileSync(join(folder, `contact-sheet-${String(start / sheets + 1)}.png`), sheet);
  }
  await kiosk.close();
  console.log(`${language} ${orientation}: ${shots.length} pictures, ${troubles} troubles`);
  return troubles;
}

const runtime = await findRuntime();
const isVirtual = process.platform === 'linux' && !process.env.DISPLAY;
ensureSystem({ electron: runtime.path, virtualDisplay: isVirtual });
await buildIfNeeded(process.cwd(), environmentFor(runtime, process.env));
const display = isVirtual ? await startDisplay({ width: 1920, height: 1920 }) : undefined;
if (display) process.env.DISPLAY = display.name;
let troubles = 0;
try {
  for (const language of values.languages.split(',')) {
    for (const orientation of values.orientations.split(',') as (keyof typeof sizes)[])
      troubles += await walk(language, orientation);
  }
} finally {
  await display?.stop();
}
process.exitCode = troubles === 0 ? 0 : 1;
