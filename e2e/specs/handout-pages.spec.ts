import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sheetIds } from '../../src/domain/handout';
import type { HandoutSize, SheetId } from '../../src/domain/handout';
import { askMain } from '../ask-main';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { foldText, pdfFonts, pdfInfo, pdfPictures, pdfText } from '../pdf-tools';

const languages = ['en', 'es', 'ar'] as const;

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
  const drive = (await askMain(page, 'drives.list', undefined)).find(({ name }) => stick.endsWith(name))?.id ?? '';
  // Every sheet in every language on one paper; two of them, one with figures and one without, on both papers and in both sizes. All of
  // everything is 120 PDFs and takes minutes.
  const both = ['stretches', 'warnings'] as const;
  const save = async (paper: 'A4' | 'Letter', sheets: readonly SheetId[], sizes: readonly HandoutSize[]) => {
    await askMain(page, 'settings.update', { printing: { paper } });
    const saved = await askMain(page, 'printing.save', {
      drive,
      sheets: [...sheets],
      languages: [...languages],
      sizes: [...sizes],
    });
    if (!saved.ok) throw new Error(saved.reason);
    expect(saved.files).toBe(sheets.length * languages.length * sizes.length);
    cpSync(join(stick, saved.folder), out, { recursive: true });
  };
  await save('A4', sheetIds, ['standard']);
  await save('A4', both, ['large']);
  await save('Letter', both, ['standard', 'large']);
  const files = readdirSync(out).filter((name) => name.endsWith('.pdf'));
  expect(files.length).toBe((sheetIds.length + 3 * both.length) * languages.length);
  for (const name of files) {
    const file = join(out, name);
    const info = pdfInfo(file);
    expect(info.Tagged, name).toBe('yes');
    expect(info.Title, name).not.toBe('');
    expect(info['Page size'], name).toMatch(name.includes('A4') ? /^59[45][\d.]* x 84[12]/ : /^61[12][\d.]* x 79[12]/);
    const raw = readFileSync(file, 'latin1');
    const language = /-(en|es|ar)-/.exec(name)?.[1] ?? '';
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
    // Spanish is a draft here and stands with its English, and large print has twice the pages: English is what one language takes.
    if (language === 'en' && !name.includes('large')) expect(statSync(file).size, name).toBeLessThan(250_000);
  }
  for (const name of ['stretches-en-A4', 'stretches-ar-A4', 'warnings-es-Letter-large'])
    expect(pdfPictures(join(out, `${name}.pdf`), join(out, name), 60).length, name).toBeGreaterThan(3);
});
