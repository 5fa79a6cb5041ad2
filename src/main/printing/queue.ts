import type { Paper } from '../../domain/settings';

/** A job that waits in a printer's queue, or is being printed. */
export interface QueuedJob {
  readonly id: number;
  readonly printer: string;
  readonly title: string;
  /** Seconds since 1970, by the print server. */
  readonly createdAtSeconds: number;
}

/** A document for a printer. */
export interface QueuedDocument {
  readonly printer: string;
  readonly title: string;
  readonly pdf: Uint8Array;
  readonly copies: number;
  /** Both sides, turned over the long edge. */
  readonly duplex: boolean;
  readonly paper: Paper;
}

/** The print server, as far as Electron does not speak for it. Nothing here throws: a server that does not answer has no jobs to show and cancels none. */
export interface Queue {
  /** Those of all printers. */
  jobs: () => Promise<readonly QueuedJob[]>;
  /** The printer the system prints on unless told otherwise: newer Electrons no longer say. Undefined where there is none. */
  usualPrinter: () => Promise<string | undefined>;
  /** Answers when the server has taken the document, or with its reason. It may never answer: `signal` gives the question up. */
  send: (
    document: QueuedDocument,
    signal: AbortSignal,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  cancel: (printer: string, id: number) => Promise<boolean>;
}
