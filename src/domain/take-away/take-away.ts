import { partsOf } from './parts';
import { takeAwayPassages } from './passage';
import type { TakeAwayParts } from './passage';

/**
 * What a visitor takes home on their phone: the text itself, with no network, as the text of each code that it needs, in order. The
 * warnings begin in the first code.
 */
export function takeAwayTexts(parts: TakeAwayParts): readonly string[] {
  return partsOf(takeAwayPassages(parts));
}
