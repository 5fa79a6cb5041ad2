import type { PrinterInfo } from 'electron';
import type { Paper } from '../../domain/settings';

/** The size of something on a page, in CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface PrintJob {
  readonly html: string;
  readonly paper: Paper;
  readonly printer: string;
  readonly copies: number;
  readonly duplex: boolean;
}

/** Where pages are laid out and printed: a hidden window without scripts. Each verb rejects where the window failed or took too long. */
export interface PrintRenderer {
  /** The boxes of all elements with an id. */
  measure: (html: string, paper: Paper) => Promise<ReadonlyMap<string, Box>>;
  pdf: (html: string, paper: Paper) => Promise<Uint8Array>;
  /** A picture of the first page. */
  picture: (html: string, paper: Paper) => Promise<Box & { readonly png: Uint8Array }>;
  /** The top left corner of a page as a grey JPEG: `size` in px of the picture, each of them one CSS px. */
  grey: (html: string, size: Box) => Promise<Uint8Array>;
  /** Answers when the system has taken the job, or with the system's reason. It may never answer: whoever asks has a watchdog. */
  print: (job: PrintJob) => {
    readonly done: Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
    readonly giveUp: () => void;
  };
  printers: () => Promise<readonly PrinterInfo[]>;
  /** Opens the window before it is needed. */
  warm: () => void;
  close: () => void;
}
