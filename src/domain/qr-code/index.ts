export { leastModuleMm, leastModuleOn, qrCode } from './qr-code';
export type { QrCode } from './qr-code';
