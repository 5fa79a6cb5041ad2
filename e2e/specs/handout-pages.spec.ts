import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sheetIds } from '../../src/domain/handout';
import { askMain } from '../ask-main';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';
import { foldText, pdfFonts, pdfInfo, pdfPictures, pdfText } from '../pdf-tools';

const languages = ['en', 'es', 'ar'] as const;

test('every sheet, language, paper and size is a PDF that can be read, searched and printed anywhere', async ({ launch }) => {
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
  for (const paper of ['A4', 'Letter'] as const) {
    await askMain(page, 'settings.update', { printing: { paper } });
    const sizes = paper === 'A4' ? (['standard', 'large'] as const) : (['standard'] as const);
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
  expect(files.length).toBe(sheetIds.length * languages.length * 3);
  for (const name of files) {
    const file = join(out, name);
    const info = pdfInfo(file);
    expect(info.Tagged, name).toBe('yes');
    expect(info.Title, name).not.toBe('');
    expect(info['Page size'], name).toMatch(name.includes('A4') ? /^59[45][\d.]* x 84[12]/ : /^61[12][\d.]* x 79[12]/);
    const fonts = pdfFonts(file);
    expect(fonts.length, name).toBeGreaterThan(0);
    expect(
      fonts.filter(({ type, embedded }) => type === 'Type 3' || !embedded),
      name,
    ).toEqual([]);
    const text = pdfText(file);
    for (const number of ['911', '811', '555 0100']) expect(text.replace(/\s+/g, ' '), name).toContain(number);
    expect(foldText(text), name).toContain('TestClinic');
    if (!name.includes('-ar-')) expect(statSync(file).size, name).toBeLessThan(250_000);
  }
  for (const name of files.filter((file) => file.startsWith('stretches') || file.startsWith('pregnancy')))
    pdfPictures(join(out, name), join(out, name.replace('.pdf', '')), 60);
});
