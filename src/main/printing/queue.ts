/** A job that waits in a printer's queue, or is being printed. */
export interface QueuedJob {
  readonly id: number;
  readonly printer: string;
  readonly title: string;
  /** Seconds since 1970, by the print server. */
  readonly createdAtSeconds: number;
}

/** The print server, as far as Electron does not speak for it. Nothing here throws: a server that does not answer has no jobs to show and cancels none. */
export interface Queue {
  /** Those of all printers. */
  jobs: () => Promise<readonly QueuedJob[]>;
  /** The printer the system prints on unless told otherwise: newer Electrons no longer say. Undefined where there is none. */
  usualPrinter: () => Promise<string | undefined>;
  cancel: (printer: string, id: number) => Promise<boolean>;
}
