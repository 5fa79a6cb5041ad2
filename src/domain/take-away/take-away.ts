import { partsOf } from './parts';
import { takeAwayPassages } from './passage';
import type { TakeAwayParts } from './passage';
import { qrCode } from './qr-code';
import type { QrCode } from './qr-code';

/** The text of each code that a take-away needs, in order: for a screen that shows one code at a time. */
export function takeAwayTexts(parts: TakeAwayParts): readonly string[] {
  return partsOf(takeAwayPassages(parts));
}

/**
 * What a visitor takes home on their phone: the text itself, in as many codes as it needs, with no network. The warnings begin in the
 * first code.
 */
export function takeAway(parts: TakeAwayParts): readonly QrCode[] {
  return takeAwayTexts(parts).map(qrCode);
}
