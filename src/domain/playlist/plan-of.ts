import type { Pack } from '../content/catalogue';
import type { LanguageCode } from '../language';
import type { Plan } from './now-showing';

/** How many slides, by their order, make the loop nobody has edited. */
const defaultLoopLength = 20;

/**
 * The loop that plays until staff make their own: the first slides of the catalogue in their order, and every locked slide
 * (L09 and L10 stand in every cycle, ruling 7).
 */
export function planOf(pack: Pack, languages: readonly LanguageCode[], timeZone: string): Plan {
  const slides = Object.values(pack.slides).sort((a, b) => a.facts.order - b.facts.order);
  const chosen = slides.filter((slide, index) => index < defaultLoopLength || slide.facts.locked);
  return { timeZone, languages, entries: chosen.map(({ facts }) => ({ slide: facts.id, seconds: facts.seconds })) };
}
