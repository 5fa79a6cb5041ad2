/** The recovery code on a sheet of its own, to be kept with the set-up papers. */
import { html, staffPageHtml } from './';
import type { PaperLogo } from './';
import type { LanguageCode } from '../domain/language';
import type { Paper } from '../domain/settings';
import { inFours } from '../domain/access';

/** The words of the sheet, in one language. */
export interface CodeWords {
  readonly title: string;
  readonly what: string;
  readonly how: readonly string[];
  readonly keep: string;
}

interface CodePage {
  readonly code: string;
  readonly words: CodeWords;
  readonly language: LanguageCode;
  readonly paper: Paper;
  readonly fonts: string;
  readonly logo?: PaperLogo | undefined;
  /** The clinic, or the kiosk's own name where none is set yet; and the day. */
  readonly head: readonly [string, string];
  /** What the print job is called: never the code. */
  readonly job: string;
}

const style =
  '.secret{display:grid;grid-template-columns:repeat(4,auto);justify-content:center;gap:4mm 12mm;margin-block:8mm;padding:9mm 6mm;border:.8mm solid;border-radius:3mm;font-size:30pt;font-weight:700;line-height:1.2}' +
  '.page ol{padding-inline-start:7mm;margin-block:2mm 5mm}.page li{padding-block-end:1.5mm}';

export function codePage({ code, words, language, paper, fonts, logo, head, job }: CodePage): string {
  const fours = inFours(code).split(' ');
  const body =
    `<h1>${html(words.title)}</h1><p>${html(words.what)}</p>` +
    `<p class="secret" dir="ltr">${fours.map((four) => `<span>${html(four)}</span>`).join('')}</p>` +
    `<ol>${words.how.map((step) => `<li>${html(step)}</li>`).join('')}</ol><p class="strong">${html(words.keep)}</p>`;
  return staffPageHtml({ language, paper, fonts, title: job, logo, head, style, body });
}
