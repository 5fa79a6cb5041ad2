import type { Recorded } from './sign-off-data';

const columns = ['on', 'at', 'did', 'key', 'title', 'language', 'hash', 'what', 'by', 'role'] as const;

/** A field of a CSV file. One that a spreadsheet would take for a formula is kept a text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The record as CSV (RFC 4180): who did what to which text, when, and the hash of the text as it was. Times in UTC. */
export function recordAsCsv(record: readonly Recorded[]): string {
  const lines = record.map((line) =>
    columns.map((column) => cell(column === 'at' ? new Date(line.at).toISOString() : (line[column] ?? ''))).join(','),
  );
  return [columns.join(','), ...lines, ''].join('\r\n');
}
