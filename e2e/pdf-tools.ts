/** What poppler and tesseract see in a PDF. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The threads of tesseract spin while they wait for each other: on a loaded machine one reads a page in a quarter of the time of many. */
const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', env, maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] });

/** `pdfinfo` by field, such as `Pages`. */
export const pdfInfo = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    run('pdfinfo', file)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** Each font of a PDF: what kind, and whether it is embedded. */
export const pdfFonts = (file: string): readonly { readonly name: string; readonly type: string; readonly embedded: boolean }[] =>
  run('pdffonts', file)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      // Long names push the columns aside: they are told apart from the right.
      const [, name = '', type = '', embedded] =
        /^(\S+)\s+(.+?)\s+\S+\s+(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.exec(line) ?? [];
      return { name, type, embedded: embedded === 'yes' };
    });

/** The text in its reading order. */
export const pdfText = (file: string): string => run('pdftotext', '-enc', 'UTF-8', file, '-');

/** PNG files of the pages, named after the PDF. */
export function pdfPictures(file: string, into: string, dpi: number): readonly string[] {
  run('pdftoppm', '-r', String(dpi), '-png', file, into);
  const [folder, name] = [dirname(into), into.slice(dirname(into).length + 1)];
  return readdirSync(folder)
    .filter((picture) => picture.startsWith(`${name}-`) && picture.endsWith('.png'))
    .sort()
    .map((picture) => join(folder, picture));
}

/** The grey values of one page, 0 black to 255 white. */
function greyOf(
  file: string,
  page: number,
  dpi: number,
): { readonly width: number; readonly height: number; readonly grey: Uint8Array } {
  const pgm = execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-f', String(page), '-l', String(page), file], {
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'], // it warns of each letter of a printed page
  });
  const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1')) ?? [];
  const grey = pgm.subarray(pgm.length - Number(width) * Number(height));
  return { width: Number(width), height: Number(height), grey };
}

/** In dots: letters become grey patches, so that only their places count, not how each program draws them. */
const cell = 8;

/** How much of two pages differs, 0 to 1: the share of patches that are not about equally dark in both. */
export function pageDifference(one: string, other: string, page: number, otherPage = page): number {
  const [a, b] = [greyOf(one, page, 72), greyOf(other, otherPage, 72)];
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
  const [columns, rows] = [Math.floor(Math.min(a.width, b.width) / cell), Math.floor(Math.min(a.height, b.height) / cell)];
  const mean = ({ grey, width }: typeof a, column: number, row: number) => {
    let sum = 0;
    for (let y = 0; y < cell; y += 1)
      for (let x = 0; x < cell; x += 1) sum += grey[(row * cell + y) * width + column * cell + x] ?? 255;
    return sum / (cell * cell);
  };
  let differing = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (Math.abs(mean(a, column, row) - mean(b, column, row)) > 48) differing += 1;
  return differing / (columns * rows);
}

/** What an optical reader finds on a page. */
export function readPage(file: string, page: number, language: 'eng' | 'spa' | 'ara', picture: string): string {
  run('pdftoppm', '-r', '170', '-gray', '-png', '-f', String(page), '-l', String(page), '-singlefile', file, picture);
  return run('tesseract', `${picture}.png`, '-', '-l', language, '--psm', '3');
}

/** Text as it can be compared: compatibility forms folded, no spaces, no marks of direction (the notes on printing say why). */
export const foldText = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Mn}\p{Cf}\u0640]/gu, '');
