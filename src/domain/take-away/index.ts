export type { TakeAwayItem, TakeAwayParts, TakeAwayWords } from './passage';
export { leastModuleMm, leastModuleOn } from './qr-code';
export type { QrCode } from './qr-code';
export { takeAway } from './take-away';
