import type { Pack } from './catalogue';

/** How many slides, by their order, make the loop nobody has edited. */
const defaultLoopLength = 20;

/** The slides of the loop nobody has edited, in their order: the first of the catalogue, and every locked one (docs/rules.md, rule 7). */
export function defaultSlides(pack: Pick<Pack, 'slides'>) {
  return Object.values(pack.slides)
    .sort((a, b) => a.facts.order - b.facts.order)
    .filter(({ facts }, index) => index < defaultLoopLength || facts.locked)
    .map(({ facts }) => facts);
}
