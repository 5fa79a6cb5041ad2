export type { QrHandoutParts, QrHandoutWords } from './passage';
export { qrHandoutTexts } from './qr-handout';
