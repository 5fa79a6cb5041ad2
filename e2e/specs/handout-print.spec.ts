import type { ElectronApplication } from '@playwright/test';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandoutRequest, SheetId } from '../../src/domain/handout';
import type { LanguageCode } from '../../src/domain/language';
import { askMain } from '../ask-main';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { openScreen } from '../test-hooks';
import { foldText, pageDifference, pdfInfo, readPage } from '../pdf-tools';
import { startPrintProxy } from '../print-proxy';
import { startPrintServer } from '../print-server';
import type { PrintServer } from '../print-server';

const size = { width: 1280, height: 720 };
const queue = `crampwise-test-${process.pid}`;
let server: PrintServer;
test.beforeAll(async () => {
  server = await startPrintServer();
  server.addQueue(queue);
  server.run('lpadmin', '-d', queue);
});
test.afterAll(() => server.stop());

const sheet = (name: SheetId, language: LanguageCode): HandoutRequest => ({
  of: { kind: 'sheet', sheet: name },
  language,
  size: 'standard',
});

test('a handout comes out of the printer as it was shown, in every script', async ({ launch }) => {
  test.setTimeout(180_000);
  const drives = mkdtempSync(join(tmpdir(), 'crampwise-drives-'));
  const pack = mkdtempSync(join(drives, 'STICK-'));
  const { page, profile } = await launch({
    size,
    settings: {
      ...clinicSettings,
      clinic: { ...clinicSettings.clinic, name: 'Zephyr Hollow Clinic' },
      printing: { printer: queue, paper: 'A4', duplex: true },
    },
    env: server.env,
    args: [`--drives=${drives}`],
  });
  await kioskPage(page).slide.first().waitFor();
  await askMain(page, 'access.begin', { pin: '482915' });
  expect(await askMain(page, 'handout.read', undefined)).toMatchObject({ printing: 'ready', paper: 'A4', left: 6 });
  expect(await askMain(page, 'printing.printers', undefined)).toContainEqual(
    expect.objectContaining({ name: queue, isDefault: true, isChosen: true }),
  );
  const stick = (await askMain(page, 'usbDrives.list', undefined)).find(({ name }) => pack.endsWith(name));
  const saved = await askMain(page, 'printing.save', {
    drive: stick?.id ?? '',
    sheets: ['children'],
    languages: ['en', 'es', 'ar'],
    sizes: ['standard'],
  });
  if (!saved.ok) throw new Error(saved.reason);
  expect(saved.files).toBe(3);

  const planted = {
    en: ['eng', 'Zephyr Hollow Clinic', 'Leg cramps in children'],
    es: ['spa', 'Zephyr Hollow Clinic', 'Calambres en las piernas'],
    ar: ['ara', 'الأطفال', 'الساق'],
  } as const;
  let before: readonly string[] = [];
  for (const language of ['en', 'es', 'ar'] as const) {
    const outcome = await askMain(page, 'handout.print', { request: sheet('children', language), copies: 1 });
    if (!outcome.ok) throw new Error(outcome.reason);
    const files = await server.printed(before.length + 1);
    const paper = files.find((file) => !before.includes(file)) ?? '';
    before = files;
    const pdf = join(pack, saved.folder, `children-${language}-A4.pdf`);
    const info = pdfInfo(paper);
    expect(info.Pages).toBe(String(outcome.pages));
    expect(info.Pages).toBe(pdfInfo(pdf).Pages);
    expect(info['Page size']).toMatch(/^59[45](\.\d+)? x 84[12](\.\d+)? pts/);
    expect(info.Title).toContain('crampwise-');
    for (let number = 1; number <= outcome.pages; number += 1) expect(pageDifference(paper, pdf, number)).toBeLessThan(0.01);
    expect(pageDifference(paper, pdf, 1, 2), 'another page would be noticed').toBeGreaterThan(0.05);
    const [reader, ...words] = planted[language];
    const seen = foldText(readPage(paper, 1, reader, join(drives, `page-${language}`)));
    for (const word of words) expect(seen).toContain(foldText(word));
  }
  expect(await askMain(page, 'handout.read', undefined)).toMatchObject({ left: 3, busy: false });
  expect(server.lastJob()).toMatchObject({ copies: 1, sides: 'two-sided-long-edge', media: 'iso_a4_210x297mm' });
  expect(await askMain(page, 'printing.test', undefined)).toEqual({ ok: true, pages: 1, copies: 1 });
  before = await server.printed(4);
  expect(server.lastJob(), 'a test page has one side').toMatchObject({ sides: 'one-sided' });

  // What staff print goes the same way, one page each; the recovery code is on its sheet, and in no name of a job and no log.
  const code = '4766888652918618';
  expect(await askMain(page, 'access.printCode', { code, language: 'en' })).toEqual({ ok: true, pages: 1, copies: 1 });
  const [sheetOfCode = ''] = (await server.printed(5)).filter((file) => !before.includes(file));
  expect(pdfInfo(sheetOfCode).Pages).toBe('1');
  expect(pdfInfo(sheetOfCode).Title).toContain('crampwise-');
  expect(pdfInfo(sheetOfCode).Title).not.toContain(code);
  expect(readPage(sheetOfCode, 1, 'eng', join(drives, 'code')).replace(/\D/g, '')).toContain(code);
  expect(await askMain(page, 'usage.printReport', { period: 'lastMonth', language: 'ar' })).toMatchObject({ ok: true, pages: 1 });
  const [report = ''] = (await server.printed(6)).filter((file) => !before.includes(file) && file !== sheetOfCode);
  expect(pdfInfo(report).Pages).toBe('1');

  expect(await askMain(page, 'handout.print', { request: sheet('diary', 'en'), copies: 2 })).toMatchObject({
    ok: true,
    copies: 2,
  });
  await server.printed(7);
  expect(server.lastJob()).toMatchObject({ copies: 2 });
  expect(await askMain(page, 'handout.read', undefined)).toMatchObject({ left: 1 });
  expect(readFileSync(join(profile, 'logs', 'kiosk.log'), 'utf8')).not.toContain(code);
});

/**
 * Lets a test say how many ms the watchdog waits for a printer, a minute until it does. Only while a printer is mute: a slow machine may need
 * longer than a short watchdog for a job that is well. Everything between the button and the system is the real thing.
 */
async function adjustableWatchdog(app: ElectronApplication): Promise<(ms: number) => Promise<void>> {
  await app.evaluate(() => {
    const scope = globalThis as { watchdogMs?: number };
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = ((work: () => void, ms?: number) =>
      wait(work, ms === 60_000 ? (scope.watchdogMs ?? ms) : ms)) as typeof setTimeout;
  });
  return (ms) =>
    app.evaluate((_, wanted) => {
      (globalThis as { watchdogMs?: number }).watchdogMs = wanted;
    }, ms);
}

test('a printer in trouble, a visitor in a hurry and somebody else’s job each end with the right words', async ({ launch }) => {
  test.setTimeout(180_000);
  const own = `${queue}-b`;
  server.addQueue(own);
  const proxy = await startPrintProxy(server.env.CUPS_SERVER ?? '');
  const { app, page, profile, close } = await launch({
    size,
    testHooks: true,
    settings: {
      ...clinicSettings,
      session: { idleSeconds: 600, largeTextIdleSeconds: 900 },
      printing: { printer: own, perVisit: 4, perHour: 8 },
    },
    env: proxy.env,
  });
  const kiosk = kioskPage(page);
  const watchdog = await adjustableWatchdog(app);
  await kiosk.slide.first().waitFor();
  const print = () => askMain(page, 'handout.print', { request: sheet('diary', 'en'), copies: 1 });
  const reason = (outcome: Awaited<ReturnType<typeof print>>) => (outcome.ok ? 'sent' : outcome.reason);
  const button = page.getByRole('button', { name: 'Print', exact: true });
  const says = (text: string | RegExp) =>
    expect(page.getByRole('status').filter({ hasText: text })).toBeVisible({ timeout: 20_000 });
  /** The next visitor opens the diary's pages. */
  const comes = async () => {
    await openScreen(page, { screen: 'handout-pages', of: 'diary' }, 'en');
    await kiosk.settle();
  };
  const read = async () => {
    await kiosk.press('Done');
    await kiosk.settle();
  };
  let counted = 0;
  server.run('lp', '-d', own, '-t', 'the payroll', '-H', 'hold', '-U', 'somebody', 'package.json');
  const theirs = server.waiting();
  expect(theirs).toHaveLength(1);

  await test.step('what is shown is the page that was asked for, not the one before', async () => {
    const shown = async (number: number) => {
      const preview = await askMain(page, 'handout.preview', { request: sheet('diary', 'en'), page: number });
      return preview.ok ? preview.image : preview.reason;
    };
    const [first, second, again] = [await shown(0), await shown(1), await shown(0)];
    expect(first).toBe(again);
    expect(first.startsWith('data:image/png') && first !== second).toBe(true);
  });

  await test.step('a page goes to the printer, and the words promise no more than that', async () => {
    await comes();
    await button.click();
    await says('Sent to the printer');
    await says('Ask the staff for your pages.');
    counted += 1;
    await read();
    await expect(button).toBeEnabled();
  });

  await test.step('of two at once the second is told to wait', async () => {
    const together = (await Promise.all([print(), print()])).map(reason).sort();
    expect(together).toEqual(['busy', 'sent']);
    counted += 1;
    proxy.mute(true);
    await watchdog(6000);
    await comes();
    const hanging = print();
    await button.click();
    await says('The printer is busy with another handout.');
    expect(reason(await hanging)).toBe('timed-out');
  });

  await test.step('a printer that never answers is given up, and nothing stays stuck', async () => {
    await read();
    await button.click();
    await expect(page.getByRole('button', { name: 'Sending to the printer…' })).toBeVisible();
    await says('The printer has not answered.');
    proxy.mute(false);
    await watchdog(60_000);
    await read();
    await button.click();
    await says('Sent to the printer');
    counted += 1;
  });

  await test.step('a printer that is paused gives way to the phone, also in the moment of printing', async () => {
    await read();
    server.run('cupsdisable', own);
    await button.click();
    await says('The printer is resting right now.');
    await expect(button).toHaveCount(0);
    await comes();
    await says('The printer is resting right now.');
    await expect(page.getByRole('button', { name: 'Take it on your phone' })).toBeVisible();
    server.run('cupsenable', own);
    // Main looks at its printers anew after three seconds.
    await page.waitForTimeout(3200);
    await comes();
    await expect(button).toBeEnabled();
  });

  await test.step('a hundred requests in a row stop at the limits, each in words of its own', async () => {
    const outcomes = [];
    for (let count = 0; count < 100; count += 1) outcomes.push(reason(await print()));
    const sent = outcomes.filter((outcome) => outcome === 'sent').length;
    expect(sent).toBe(3);
    expect(outcomes.slice(0, sent)).toEqual(['sent', 'sent', 'sent']);
    expect(new Set(outcomes.slice(sent))).toEqual(new Set(['too-many-hour']));
    counted += sent;
    await button.click();
    await says('The printer has done a lot this hour.');
    await expect(button).toHaveCount(0);
    await comes();
    await says('The printer has done a lot this hour.');
    await askMain(page, 'access.begin', { pin: '482915' });
    await askMain(page, 'settings.update', { printing: { perHour: 100 } });
    await comes();
    for (let count = 0; count < 4; count += 1) expect(reason(await print())).toBe('sent');
    counted += 4;
    await button.click();
    await says('You have printed as many pages as we can give one person.');
    await comes();
    await expect(button).toBeEnabled();
  });

  await test.step('somebody else’s job is neither shown nor touched', async () => {
    expect(server.waiting()).toContain(theirs[0]);
    // A run before this one left a job: the mark in the profile tells whose it is.
    const { token } = JSON.parse(readFileSync(join(profile, 'printing.json'), 'utf8')) as { token: string };
    server.run('lp', '-d', own, '-t', `An old handout (${token})`, '-H', 'hold', 'package.json');
    await askMain(page, 'access.unlock', { pin: '482915' });
    const jobs = await askMain(page, 'printing.jobs', undefined);
    expect(jobs).toContainEqual(expect.objectContaining({ title: 'An old handout', printer: own }));
    expect(jobs.map(({ title }) => title)).not.toContain('the payroll');
    server.run('cancel', '-a', own);
  });

  await test.step('a queue that was deleted leaves the phone', async () => {
    await comes();
    server.run('lpadmin', '-x', own);
    await button.click();
    await says('There is no printer here today.');
    await expect(button).toHaveCount(0);
    expect(await askMain(page, 'handout.read', undefined)).toMatchObject({ printing: 'no-printer', busy: false });
  });

  await close();
  await proxy.stop();
  const { days } = JSON.parse(readFileSync(join(profile, 'usage.json'), 'utf8')) as { days: Record<string, unknown> };
  expect(Object.values(days)).toEqual([expect.objectContaining({ 'handout/printed': counted })]);
});
