import { partsOf } from './parts';
import { qrHandoutPassages } from './passage';
import type { QrHandoutParts } from './passage';

/**
 * What a visitor takes home on their phone: the text itself, with no network, as the text of each code that it needs, in order. The
 * warnings begin in the first code.
 */
export function qrHandoutTexts(parts: QrHandoutParts): readonly string[] {
  return partsOf(qrHandoutPassages(parts));
}
