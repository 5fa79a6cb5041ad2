/** How it can end. Each reason is a key of the words that a person reads for it. */

/** What keeps a printer from printing, as far as it says. `needs-attention`: a jam, an open door, no ink; staff read which. */
export const printerTroubles = ['no-printer', 'paused', 'out-of-paper', 'needs-attention'] as const;
export type PrinterTrouble = (typeof printerTroubles)[number];

/** Why a handout was not sent to the printer. */
export const printReasons = [
  /** The clinic has switched printing off. */
  'off',
  ...printerTroubles,
  /** As many as one visitor, or one hour, may have. */
  'too-many-visit',
  'too-many-hour',
  /** More copies at once than the clinic allows. */
  'too-many-copies',
  /** Another handout is on its way to the printer. */
  'busy',
  /** The printer was asked and never answered. Nobody knows whether paper will come out. */
  'timed-out',
  /** Nothing that was asked for is there any more. */
  'nothing-to-print',
  'failed',
] as const;
export type PrintReason = (typeof printReasons)[number];

/** `ok` says that the printer's queue has taken it, never that paper came out: nobody but the printer can know that. */
export type PrintOutcome =
  { readonly ok: true; readonly pages: number; readonly copies: number } | { readonly ok: false; readonly reason: PrintReason };
