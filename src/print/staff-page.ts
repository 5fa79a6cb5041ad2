/** One sheet for staff, in the look of the handouts: the report on use, the recovery code. */
import type { LanguageCode } from '../domain/language';
import type { Paper } from '../domain/settings';
import { html, speech } from './html';
import { markHtml } from './paper-logo';
import type { PaperLogo } from './paper-logo';
import { pageStyle } from './page-style';

export interface StaffPage {
  readonly language: LanguageCode;
  readonly paper: Paper;
  /** `@font-face` rules. */
  readonly fonts: string;
  /** What the document, and with it the print job, is called. */
  readonly title: string;
  readonly logo?: PaperLogo | undefined;
  /** At the top of the page: the clinic, or what stands for it, and the day. */
  readonly head: readonly [string, string];
  /** Rules of this page's own. */
  readonly style: string;
  /** HTML. */
  readonly body: string;
}

/** A page as it prints. What is in `body` must fit: there is no second page. */
export function staffPageHtml({ language, paper, fonts, title, logo, head, style, body }: StaffPage): string {
  return (
    `<!doctype html><html${speech(language)}><head><meta charset="utf-8"><title>${html(title)}</title><style>${fonts}${pageStyle(paper, 'standard')}${style}</style></head><body>` +
    `<div class="page"><div class="head">${markHtml(logo)}${head.map((part) => `<p dir="auto">${html(part)}</p>`).join('')}</div>${body}</div></body></html>`
  );
}
