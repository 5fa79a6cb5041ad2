export { handoutKinds, handoutParts, handoutSizes, mostHandoutItems, sheetIds } from './ids';
export type { HandoutKind, HandoutPart, HandoutSize, SheetId } from './ids';
export { printerTroubles, printReasons } from './outcome';
export type { PrinterTrouble, PrintOutcome, PrintReason } from './outcome';
export { HandoutItem, HandoutRequest } from './request';
