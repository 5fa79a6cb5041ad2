export type { QrHandoutParts, QrHandoutWords } from './passage';
export { leastModuleMm, leastModuleOn, qrCode } from './qr-code';
export type { QrCode } from './qr-code';
export { qrHandoutTexts } from './qr-handout';
