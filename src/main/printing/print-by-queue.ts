import type { Queue } from './queue';
import type { Paper } from '../../domain/settings';

interface Job {
  readonly html: string;
  readonly paper: Paper;
  readonly printer: string;
  readonly copies: number;
  readonly duplex: boolean;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** The title of an HTML document as text. */
const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * Prints by handing the print server a PDF, as `Queue.send` does. Electron's own `print` asks GTK for its printers first, and GTK's CUPS
 * module can wait in the main process for ever (OpenPrinting/cups#1429: CUPS 2.4.15, and releases that took its change): the whole kiosk would stand still.
 */
export function printByQueue(
  pdf: (html: string, paper: Paper) => Promise<Uint8Array>,
  queue: Pick<Queue, 'send'>,
): (job: Job) => { readonly done: Promise<Outcome>; readonly giveUp: () => void } {
  return ({ html, paper, printer, copies, duplex }) => {
    const given = new AbortController();
    const done = pdf(html, paper).then((bytes) =>
      given.signal.aborted
        ? ({ ok: false, reason: 'given up' } as const)
        : queue.send({ printer, title: titleOf(html), pdf: bytes, copies, duplex, paper }, given.signal),
    );
    return {
      done,
      giveUp: () => {
        given.abort();
      },
    };
  };
}
