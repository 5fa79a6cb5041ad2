import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sheetIds } from '../../src/domain/handout';
import type { PaperWords, SheetId } from '../../src/domain/handout';
import { askMain } from '../ask-main';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { foldText, pdfFonts, pdfInfo, pdfPictures, pdfText } from '../pdf-tools';

const languages = ['en', 'es', 'ar'] as const;
const wordsIn = (language: string) => JSON.parse(readFileSync(`locales/${language}/paper.json`, 'utf8')) as PaperWords['paper'];
const words = { en: wordsIn('en'), es: wordsIn('es'), ar: wordsIn('ar') };

/** Where each of some texts begins in another, spaces and marks aside; -1 where it does not stand there. */
const placesIn = (text: string, texts: readonly string[]) => texts.map((one) => foldText(text).indexOf(foldText(one)));

test('sheets in every language, paper and size are PDFs that can be read, searched and printed anywhere', async ({ launch }) => {
  test.setTimeout(240_000);
  const drives = mkdtempSync(join(tmpdir(), 'crampwise-pages-'));
  const stick = mkdtempSync(join(drives, 'STICK-'));
  const out = resolve('out/handouts');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { page } = await launch({ size: { width: 1280, height: 720 }, settings: clinicSettings, args: [`--drives=${drives}`] });
  await kioskPage(page).slide.first().waitFor();
  await askMain(page, 'access.begin', { pin: '482915' });
  const drive = (await askMain(page, 'usbDrives.list', undefined)).find(({ name }) => stick.endsWith(name))?.id ?? '';
  const sizes = ['standard', 'large'] as const;
  for (const paper of ['A4', 'Letter'] as const) {
    await askMain(page, 'settings.update', { printing: { paper } });
    const saved = await askMain(page, 'printing.save', {
      drive,
      sheets: [...sheetIds],
      languages: [...languages],
      sizes: [...sizes],
    });
    if (!saved.ok) throw new Error(saved.reason);
    expect(saved.files).toBe(sheetIds.length * languages.length * sizes.length);
    cpSync(join(stick, saved.folder), out, { recursive: true });
  }
  const files = readdirSync(out).filter((name) => name.endsWith('.pdf'));
  expect(files).toHaveLength(sheetIds.length * languages.length * sizes.length * 2);
  for (const name of files) {
    const file = join(out, name);
    const info = pdfInfo(file);
    expect(info.Tagged, name).toBe('yes');
    expect(info.Title, name).not.toBe('');
    expect(info['Page size'], name).toMatch(name.includes('A4') ? /^59[45][\d.]* x 84[12]/ : /^61[12][\d.]* x 79[12]/);
    const raw = readFileSync(file, 'latin1');
    const [, sheet, language] = (/^([a-z-]+)-(en|es|ar)-/.exec(name) ?? []) as unknown as [string, SheetId, keyof typeof words];
    const large = name.includes('large');
    expect(/\/Type \/Catalog[^]*?\/Lang \((\w+)\)/.exec(raw)?.[1], name).toBe(language);
    expect(raw, `${name} has an outline`).toContain('/Outlines');
    const fonts = pdfFonts(file);
    expect(fonts.length, name).toBeGreaterThan(0);
    expect(
      fonts.filter(({ type, embedded }) => type === 'Type 3' || !embedded),
      name,
    ).toEqual([]);
    const text = pdfText(file);
    for (const number of ['911', '811', '555 0100']) expect(text.replace(/\s+/g, ' '), name).toContain(number);
    expect(foldText(text), name).toContain('TestClinic');
    const order = placesIn(text, [
      // Poppler turns the letters of one Arabic title round.
      ...(language === 'ar' ? [] : [words[language].sheet[sheet]]),
      words[language].inACramp,
      words[language].call.emergency.split('{{')[0] ?? '',
      words[language].about,
    ]);
    expect(Math.min(...order), name).toBeGreaterThanOrEqual(0);
    expect(order, `${name} is read in order`).toEqual([...order].sort((a, b) => a - b));
    // Two sheets of paper, printed on both sides; Letter is shorter, and a draft stands with its English.
    if (language === 'en' && !large) expect(Number(info.Pages), name).toBeLessThanOrEqual(name.includes('A4') ? 4 : 5);
    if (language !== 'ar') expect(statSync(file).size, name).toBeLessThan(250_000);
  }
  for (const name of files
    .filter((file) => /-A4\.pdf$|^stretches-.*Letter-large/.test(file))
    .map((file) => file.replace('.pdf', '')))
    expect(pdfPictures(join(out, `${name}.pdf`), join(out, name), 60).length, name).toBeGreaterThan(3);
});
