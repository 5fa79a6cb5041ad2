import { partsOf } from './parts';
import { takeAwayPassages } from './passage';
import type { TakeAwayParts } from './passage';
import { qrCode } from './qr-code';
import type { QrCode } from './qr-code';

/**
 * What a visitor takes home on their phone: the text itself, in as many codes as it needs, with no network (issue: QR take-away). The
 * warnings begin in the first code.
 */
export function takeAway(parts: TakeAwayParts): readonly QrCode[] {
  return partsOf(takeAwayPassages(parts)).map(qrCode);
}
