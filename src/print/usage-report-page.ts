/** The report on use as one sheet to print, in the look of the handouts. */
import { html, staffPageHtml } from './';
import type { PaperLogo } from './';
import type { LanguageCode } from '../domain/language';
import type { Paper } from '../domain/settings';

export interface ReportPage {
  readonly language: LanguageCode;
  readonly paper: Paper;
  /** `@font-face` rules. */
  readonly fonts: string;
  readonly logo?: PaperLogo | undefined;
  /** The clinic, or what stands for it where none is set. */
  readonly head: string;
  readonly made: string;
  readonly title: string;
  /** What the print job is called, where that is more than the title. */
  readonly job?: string;
  readonly lead: string;
  readonly tables: readonly ReportTable[];
  readonly notes: readonly string[];
}

export interface ReportTable {
  /** States what is to be seen. */
  readonly title: string;
  readonly about: string;
  readonly rows: readonly {
    readonly name: string;
    readonly value: string;
    /** For its bar; undefined has none. */
    readonly size?: number | undefined;
  }[];
}

/** A page holds this many rows at 12 pt and no more: the rest is in the table for spreadsheets. */
const mostRows = 7;

const style =
  '.page{font-size:12pt;line-height:1.35}.page p{line-height:1.35;padding:0}h1{font-size:20pt;padding-block-end:.5mm}' +
  '.page h2{border:0;margin:0;padding:0;font-size:13.5pt}.page .lead{margin-block-end:3mm}' +
  '.tables{display:grid;grid-template-columns:1fr 1fr;gap:5mm 9mm}.page .about{margin-block-end:1mm}' +
  'table{inline-size:100%;border-collapse:collapse}th,td{border-block-start:.4mm solid;padding-block:.7mm;vertical-align:top;text-align:start;font-weight:400;overflow-wrap:anywhere}' +
  'td{text-align:end;font-weight:700;white-space:nowrap;padding-inline-start:3mm}.bar{block-size:1.6mm;background:#000;margin-block-start:.6mm}' +
  '.notes{border-block-start:.8mm solid;margin-block-start:5mm;padding-block-start:2mm}';

/** One page, whatever the report holds. */
export function reportPage(page: ReportPage): string {
  const { language, paper, fonts, logo, head, made, title, job = title, lead, tables, notes } = page;
  const body =
    `<h1>${html(title)}</h1><p class="lead">${html(lead)}</p><div class="tables">${tables.map(tableHtml).join('')}</div>` +
    `<div class="notes">${notes.map((note) => `<p>${html(note)}</p>`).join('')}</div>`;
  return staffPageHtml({ language, paper, fonts, title: job, logo, head: [head, made], style, body });
}

function tableHtml({ title, about, rows }: ReportTable): string {
  const shown = rows.slice(0, mostRows);
  const largest = Math.max(...shown.map(({ size = 0 }) => size), 1);
  const row = ({ name, value, size }: ReportTable['rows'][number]) =>
    `<tr><th scope="row" dir="auto">${html(name)}${size === undefined ? '' : `<div class="bar" style="inline-size:${String(Math.round((100 * size) / largest))}%"></div>`}</th><td>${html(value)}</td></tr>`;
  return `<section><h2>${html(title)}</h2><p class="about">${html(about)}</p><table><tbody>${shown.map(row).join('')}</tbody></table></section>`;
}
