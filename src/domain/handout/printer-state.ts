import type { PrinterTrouble } from './outcome';

/** What a printer says of itself over IPP, as Chromium passes it on: all of it text, any of it missing. */
export type PrinterWords = Readonly<Record<string, string | undefined>>;

/** Reasons that mean no paper, by their IPP keyword without the severity. */
const paperReasons = ['media-empty', 'media-needed'];
/** Reasons that people can do something about at the printer, and that stop it. */
const attentionReasons =
  /jam|cover-open|door-open|interlock|supply-empty|toner-empty|missing|offline|shutdown|timed-out|full|spool|other/;

export interface PrinterState {
  readonly state: 'ready' | 'printing' | PrinterTrouble;
  readonly reasons: readonly string[];
}

/**
 * Whether a printer prints. Only a reason that is an error stops it: `media-low-warning` is for staff to read. A queue that somebody
 * stopped, or that takes no jobs, is paused.
 */
export function printerState(words: PrinterWords): PrinterState {
  const stated = (words['printer-state-reasons'] ?? 'none').split(',').map((reason) => reason.trim());
  const all = stated.filter((reason) => reason !== '' && reason !== 'none');
  const bare = (reason: string) => reason.replace(/-(error|warning|report)$/, '');
  const reasons = [...new Set(all.map(bare))];
  // IPP: a reason without a severity is to be taken for an error.
  const errors = all.filter((reason) => !/-(warning|report)$/.test(reason)).map(bare);
  const stopped = words['printer-state'] === '5';
  if (errors.some((reason) => paperReasons.includes(reason))) return { state: 'out-of-paper', reasons };
  if (errors.some((reason) => attentionReasons.test(reason))) return { state: 'needs-attention', reasons };
  if (stopped || errors.includes('paused') || words['printer-is-accepting-jobs'] === 'false') return { state: 'paused', reasons };
  return { state: words['printer-state'] === '4' ? 'printing' : 'ready', reasons };
}
