/** Handouts on paper: what a visitor may ask for, and what staff may do with printers and drives. */
import { z } from 'zod';
import { HandoutRequest, handoutSizes, sheetIds } from '../../domain/handout';
import type { PrinterTrouble, PrintOutcome } from '../../domain/handout';
import { languageCodes } from '../../domain/language';
import type { CollectPlace, Paper } from '../../domain/settings';
import { DriveId } from './usb-drives';
import type { Role } from './role';

/** What the print button must know. Where `printing` is not `ready` the button gives way to the QR code. */
export interface HandoutView {
  readonly printing: 'ready' | 'off' | PrinterTrouble;
  readonly paper: Paper;
  readonly collectAt: CollectPlace;
  /** True while a handout is on its way to the printer. */
  readonly busy: boolean;
  readonly mostCopies: number;
  /** Copies this visitor may still print, by the limits of the visit and of the hour. */
  readonly left: number;
  /** Which of the two limits leaves none, where none is left. */
  readonly spent?: 'too-many-visit' | 'too-many-hour' | undefined;
}

/** One page of the preview: a picture of the very page that prints, as a `data:` URL of a PNG. */
export type PreviewOutcome =
  | {
      readonly ok: true;
      /** Pages in all; the picture is of page `page`, counted from 0. */
      readonly pages: number;
      /** Sheets of paper they take, on both sides where the clinic prints so. */
      readonly sheets: number;
      readonly page: number;
      readonly image: string;
      /** In px of the picture. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly ok: false; readonly reason: 'nothing-to-print' | 'no-such-page' | 'failed' };

/** A printer the system knows. */
export interface PrinterView {
  readonly name: string;
  readonly label: string;
  readonly isDefault: boolean;
  /** True for the one handouts go to, by the settings. */
  readonly isChosen: boolean;
  readonly state: 'ready' | 'printing' | PrinterTrouble;
  /** The printer's own reasons, as IPP names them without `-warning` or `-report`, such as `media-empty`; for IT to read. */
  readonly reasons: readonly string[];
}

/** A handout of this kiosk's that is still in a queue. */
export interface PrintJobView {
  readonly id: number;
  readonly printer: string;
  readonly title: string;
  /** How long it has waited. */
  readonly waitingSeconds: number;
}

/** What became of a pack of PDFs. `folder` is on the drive; the other reasons are the drive's (see `drives`). */
export type SavePackOutcome =
  | { readonly ok: true; readonly folder: string; readonly files: number }
  | { readonly ok: false; readonly reason: 'gone' | 'full' | 'read-only' | 'busy' | 'failed' };

export const handoutInputs = {
  'handout.read': z.undefined(),
  'handout.preview': z.strictObject({ request: HandoutRequest, page: z.int().min(0).max(200) }),
  'handout.print': z.strictObject({ request: HandoutRequest, copies: z.int().min(1).max(20) }),
  /** The visit has ended: what was chosen is forgotten. A page handed over is not called back (docs/rules.md, rule 11). */
  'handout.forget': z.undefined(),

  'printing.printers': z.undefined(),
  /** Prints one page that says which printer, paper and time it was. */
  'printing.test': z.undefined(),
  'printing.jobs': z.undefined(),
  /** Saves every sheet named, in every language and size named, as PDFs on a removable drive. */
  'printing.save': z.strictObject({
    drive: DriveId,
    sheets: z.array(z.enum(sheetIds)).min(1),
    languages: z.array(z.enum(languageCodes)).min(1),
    sizes: z.array(z.enum(handoutSizes)).min(1),
  }),
};

export const handoutRoles = {
  'handout.read': 'visitor',
  'handout.preview': 'visitor',
  'handout.print': 'visitor',
  'handout.forget': 'visitor',
  'printing.printers': 'staff',
  'printing.test': 'staff',
  'printing.jobs': 'staff',
  'printing.save': 'staff',
} as const satisfies Record<keyof typeof handoutInputs, Role>;

export interface HandoutOutputs {
  'handout.read': HandoutView;
  'handout.preview': PreviewOutcome;
  'handout.print': PrintOutcome;
  'handout.forget': null;
  'printing.printers': readonly PrinterView[];
  'printing.test': PrintOutcome;
  'printing.jobs': readonly PrintJobView[];
  'printing.save': SavePackOutcome;
}
