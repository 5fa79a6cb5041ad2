import type { UsageReport } from './usage-report';
import type { Shown } from './suppress';

const few = 'fewer than 5';

/** A spreadsheet must not take a text for a formula, whatever an item is called. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * A report as a table for a spreadsheet: comma-separated, one figure a line, in English as all files for machines. `titleOf` gives the
 * title of an item. The byte order mark is for Excel, which else reads it in an old alphabet.
 */
export function usageCsv(report: UsageReport, titleOf: (kind: string, id: string) => string): string {
  const { from, to } = report;
  const row = (what: string, which: string, title: string, value: Shown, start = from, end = to) =>
    [start, end, what, which, title, value === undefined ? few : String(value)].map(cell).join(',');
  const rows = [
    'from,to,what,which,title,count',
    row('visits', '', '', report.visits),
    ...report.bySpan.map((span) => row('visits in part', '', '', span.visits, span.from, span.to)),
    ...report.byLanguage.map(({ language, visits }) => row('visits by language', language, '', visits)),
    ...report.byTextSize.map(({ percent, visits }) => row('visits by text size', `${percent} %`, '', visits)),
    ...report.opened.map(({ kind, id, visits }) => row(`opened ${kind}`, id, titleOf(kind, id), visits)),
    ...report.warnings.map(({ tier, visits }) => row('opened warning signs', tier, '', visits)),
    ...report.handouts.map(({ way, times }) => row('handouts', way, '', times)),
    row('searches that found nothing', '', '', report.nothingFound),
    ...report.suggestionsFoundNothing.map(({ suggestion, times }) => row('suggestion found nothing', suggestion, '', times)),
  ];
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}
