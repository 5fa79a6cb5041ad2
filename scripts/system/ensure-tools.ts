import { existsSync } from 'node:fs';
import { install, installCommand, refreshLists } from './apt';

/** Debian's package for each file the tests look for. */
const packages: Readonly<Record<string, string>> = {
  '/usr/sbin/cupsd': 'cups-daemon',
  '/usr/bin/lp': 'cups-client',
  '/usr/lib/cups/backend/cups-pdf': 'printer-driver-cups-pdf',
  '/usr/bin/pdftotext': 'poppler-utils',
  '/usr/bin/tesseract': 'tesseract-ocr',
  '/usr/share/tesseract-ocr/5/tessdata/eng.traineddata': 'tesseract-ocr-eng',
  '/usr/share/tesseract-ocr/5/tessdata/spa.traineddata': 'tesseract-ocr-spa',
  '/usr/share/tesseract-ocr/5/tessdata/ara.traineddata': 'tesseract-ocr-ara',
};

/** The packages that bring the files of `wanted` that are not there. */
export function lackingPackages(wanted: readonly string[], exists: (file: string) => boolean): readonly string[] {
  return [...new Set(wanted.filter((file) => !exists(file)).flatMap((file) => packages[file] ?? []))].sort();
}

/** Sees to it that the files of `wanted` are there: installs what is missing where it may, else throws with the command to run. */
export function ensureTools(wanted: readonly string[]): void {
  const lacking = lackingPackages(wanted, existsSync);
  if (lacking.length === 0) return;
  console.error(`The tests of paper lack ${lacking.join(', ')}.`);
  refreshLists();
  // Installing the print server would start it on a desktop; on a build machine nothing starts services.
  const installed = install(lacking);
  if (installed.ok && lackingPackages(wanted, existsSync).length === 0) return;
  throw new Error(
    `Install what the tests of paper need, then start again:\n\n  ${installCommand(lacking, process.getuid?.() === 0)}\n`,
  );
}
