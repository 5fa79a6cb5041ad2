import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandoutRequest, SheetId } from '../../src/domain/handout';
import type { LanguageCode } from '../../src/domain/language';
import { askMain } from '../ask-main';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { foldText, pageDifference, pdfInfo, readPage } from '../pdf-tools';
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
  test.setTimeout(120_000);
  const drives = mkdtempSync(join(tmpdir(), 'crampwise-drives-'));
  const pack = mkdtempSync(join(drives, 'STICK-'));
  const { page, profile } = await launch({
    size,
    settings: {
      ...clinicSettings,
      clinic: { ...clinicSettings.clinic, name: 'Zephyr Hollow Clinic' },
      printing: { printer: queue, paper: 'A4' },
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
  const stick = (await askMain(page, 'drives.list', undefined)).find(({ name }) => pack.endsWith(name));
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
  expect(await askMain(page, 'printing.test', undefined)).toEqual({ ok: true, pages: 1, copies: 1 });
  before = await server.printed(4);

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
  expect(readFileSync(join(profile, 'logs', 'kiosk.log'), 'utf8')).not.toContain(code);
});

test('a printer in trouble, a visitor in a hurry and somebody else’s job each end well', async ({ launch }) => {
  test.setTimeout(120_000);
  const own = `${queue}-b`;
  server.addQueue(own);
  const { page, profile, close } = await launch({
    size,
    settings: { ...clinicSettings, printing: { printer: own, perVisit: 5 } },
    env: server.env,
  });
  await kioskPage(page).slide.first().waitFor();
  const print = () => askMain(page, 'handout.print', { request: sheet('diary', 'en'), copies: 1 });
  const state = () => askMain(page, 'handout.read', undefined).then(({ printing }) => printing);
  server.run('lp', '-d', own, '-t', 'the payroll', '-H', 'hold', '-U', 'somebody', 'package.json');
  const theirs = server.waiting();
  expect(theirs).toHaveLength(1);

  const shown = async (number: number) => {
    const preview = await askMain(page, 'handout.preview', { request: sheet('diary', 'en'), page: number });
    return preview.ok ? preview.image : preview.reason;
  };
  const [first, second, again] = [await shown(0), await shown(1), await shown(0)];
  expect(first, 'what is shown is the page that was asked for, not the one before').toBe(again);
  expect(first.startsWith('data:image/png') && first !== second).toBe(true);

  await expect.poll(state).toBe('ready');
  const together = await Promise.all([print(), print()]);
  expect(together.map((outcome) => (outcome.ok ? 'sent' : outcome.reason)).sort()).toEqual(['busy', 'sent']);

  server.run('cupsdisable', own);
  expect(await print()).toEqual({ ok: false, reason: 'paused' });
  await expect.poll(state, { timeout: 10_000 }).toBe('paused');
  await askMain(page, 'access.begin', { pin: '482915' });
  expect((await askMain(page, 'printing.printers', undefined)).find(({ isChosen }) => isChosen)).toMatchObject({
    state: 'paused',
  });
  server.run('cupsenable', own);

  const outcomes = [];
  for (let count = 0; count < 100; count += 1) outcomes.push(await print());
  const words = outcomes.map((outcome) => (outcome.ok ? 'sent' : outcome.reason));
  expect(words.slice(0, 4)).toEqual(['sent', 'sent', 'sent', 'sent']);
  expect(new Set(words.slice(4))).toEqual(new Set(['too-many-visit']));
  expect(await askMain(page, 'handout.read', undefined)).toMatchObject({ left: 0, busy: false });

  expect(server.waiting()).toContain(theirs[0]);
  expect((await askMain(page, 'printing.jobs', undefined)).map(({ title }) => title)).not.toContain('the payroll');
  server.run('cancel', '-a', own);

  server.run('lpadmin', '-x', own);
  await askMain(page, 'handout.forget', undefined);
  expect(await print()).toEqual({ ok: false, reason: 'no-printer' });

  await close();
  const { days } = JSON.parse(readFileSync(join(profile, 'usage.json'), 'utf8')) as { days: Record<string, unknown> };
  expect(Object.values(days)).toEqual([expect.objectContaining({ 'handout/printed': 5 })]);
});
