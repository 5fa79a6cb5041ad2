/** What the kiosk remembers of itself over restarts. Moments are ms since 1970. */
export interface Notes {
  /** Each time the page had to be brought back, oldest first. */
  readonly recoveries: readonly { readonly at: number; readonly why: string }[];
  readonly lastBackupAt?: number;
  /** Last seen running; gone once the kiosk has ended in order. */
  readonly aliveAt?: number;
}

/** Where the notes are kept. Nothing it does throws: a kiosk whose notes are lost runs all the same. */
export interface RunLogFile {
  read: () => unknown;
  /** False where the disk would not take them. */
  write: (notes: Notes) => boolean;
}
