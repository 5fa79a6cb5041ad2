export type { TakeAwayParts, TakeAwayWords } from './passage';
export { leastModuleMm, leastModuleOn, qrCode } from './qr-code';
export type { QrCode } from './qr-code';
export { takeAwayTexts } from './take-away';
