export { dateOnPaper } from './date-on-paper';
export { handoutSizes, mostHandoutItems, sheetIds } from './ids';
export type { HandoutKind, HandoutPart, HandoutSize, SheetId } from './ids';
export { copiesLeft, nextVisit, nothingPrinted, refusal, spentLimit, withPrinted } from './limits';
export { titleIn } from './handout-source';
export type { HandoutSource, SignedOff } from './handout-source';
export { makeBlocks } from './make-blocks';
export { printReasons } from './outcome';
export type { PrinterTrouble, PrintOutcome, PrintReason } from './outcome';
export { fill } from './paper-words';
export type { PaperWords } from './paper-words';
export { printerState } from './printer-state';

export { HandoutItem, HandoutRequest } from './request';
export { itemsOf, itemsOfSheet } from './sheets';
export type { Block, Frame, Said, Step } from './block';
