/** A job that waits in a printer's queue, or is being printed. */
export interface QueuedJob {
  readonly id: number;
  readonly printer: string;
  readonly title: string;
  /** Seconds since 1970, by the print server. */
  readonly createdAtSeconds: number;
}

/** The print server, as far as jobs go. Nothing here throws: a server that does not answer has no jobs to show and cancels none. */
export interface Queue {
  /** Those of all printers. */
  jobs: () => Promise<readonly QueuedJob[]>;
  cancel: (printer: string, id: number) => Promise<boolean>;
}
