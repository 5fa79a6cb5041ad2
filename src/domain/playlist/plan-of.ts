import type { Pack } from '../content/catalogue';
import type { LanguageCode } from '../language';
import { defaultSlides } from '../programme/default-programme';
import type { Plan } from './now-showing';

/**
 * The loop that plays until staff make their own: the first slides of the catalogue in their order, and every locked slide
 * (L09 and L10 stand in every cycle, ruling 7).
 */
export function planOf(pack: Pack, languages: readonly LanguageCode[], timeZone: string): Plan {
  return { timeZone, languages, entries: defaultSlides(pack).map(({ id, seconds }) => ({ slide: id, seconds })) };
}
