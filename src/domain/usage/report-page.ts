/** The report on use as one page of HTML text to print: black on white, static fonts, no script, nothing fetched. */

export interface ReportPage {
  /** The value for `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: 'A4' | 'Letter';
  /** `@font-face` rules that carry their fonts in themselves. */
  readonly fonts: string;
  /** The clinic, or what stands for it where none is set. */
  readonly head: string;
  readonly made: string;
  readonly title: string;
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
    /** For its bar; undefined has none. */ readonly size?: number | undefined;
  }[];
}

/** A page holds this many rows at 12 pt and no more: the rest is in the table for spreadsheets. */
const mostRows = 7;

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);

/** One page, whatever the report holds. */
export function reportPage({ language, direction, paper, fonts, head, made, title, lead, tables, notes }: ReportPage): string {
  const size = { A4: '210mm 297mm', Letter: '215.9mm 279.4mm' }[paper];
  return (
    `<!doctype html><html lang="${escaped(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${fonts}` +
    `@page{size:${size};margin:15mm 17mm 13mm}*{box-sizing:border-box;margin:0;padding:0}` +
    `html{background:#fff}body{color:#000;font:400 12pt/1.35 'Report Latin','Report Arabic',sans-serif}` +
    `:lang(ar){font-family:'Report Arabic','Report Latin',sans-serif}` +
    `.head{display:flex;justify-content:space-between;gap:6mm;font-weight:700;border-block-end:.8mm solid;padding-block-end:2mm;margin-block-end:4mm}` +
    `h1{font-size:20pt;line-height:1.2}h2{font-size:13.5pt;line-height:1.25}.lead{margin-block:1.5mm 3mm}` +
    `.tables{display:grid;grid-template-columns:1fr 1fr;gap:5mm 9mm}section{break-inside:avoid}.about{font-size:12pt;margin-block-end:1mm}` +
    `table{inline-size:100%;border-collapse:collapse}th,td{border-block-start:.4mm solid;padding-block:.7mm;vertical-align:top;text-align:start;font-weight:400;overflow-wrap:anywhere}` +
    `td{text-align:end;font-weight:700;white-space:nowrap;padding-inline-start:3mm}.bar{block-size:1.6mm;background:#000;margin-block-start:.6mm}` +
    `.notes{border-block-start:.8mm solid;margin-block-start:5mm;padding-block-start:2mm}</style></head><body>` +
    `<div class="head"><p>${escaped(head)}</p><p>${escaped(made)}</p></div><h1>${escaped(title)}</h1><p class="lead">${escaped(lead)}</p>` +
    `<div class="tables">${tables.map(tableHtml).join('')}</div><div class="notes">${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</div></body></html>`
  );
}

function tableHtml({ title, about, rows }: ReportTable): string {
  const shown = rows.slice(0, mostRows);
  const largest = Math.max(...shown.map(({ size = 0 }) => size), 1);
  const row = ({ name, value, size }: ReportTable['rows'][number]) =>
    `<tr><th scope="row" dir="auto">${escaped(name)}${size === undefined ? '' : `<div class="bar" style="inline-size:${String(Math.round((100 * size) / largest))}%"></div>`}</th><td>${escaped(value)}</td></tr>`;
  return `<section><h2>${escaped(title)}</h2><p class="about">${escaped(about)}</p><table><tbody>${shown.map(row).join('')}</tbody></table></section>`;
}
