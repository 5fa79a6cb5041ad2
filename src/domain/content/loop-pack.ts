import type { Entry, Pack } from './catalogue';
import { kinds } from './ids';

/**
 * What the loop shows of a pack, and no more: the slides, and the remedies, stretches and safety lines that stand on them. It is what a
 * kiosk reads before its first slide; a visitor's screens need the whole pack.
 */
export function loopPack(pack: Pack): Pack {
  const slides = Object.values(pack.slides);
  const named = {
    remedies: slides.map(({ facts }) => facts.remedy),
    stretches: slides.map(({ facts }) => (facts.opens.screen === 'stretch' ? facts.opens.id : undefined)),
    lines: slides.flatMap(({ facts }) => facts.safety),
  };
  const only = (entries: Readonly<Record<string, Entry>>, ids: readonly (string | undefined)[]) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const entry = id === undefined ? undefined : entries[id];
        return entry ? [[entry.facts.id, entry]] : [];
      }),
    );
  return {
    ...(Object.fromEntries(kinds.map((kind) => [kind, {}])) as unknown as Pack),
    slides: pack.slides,
    remedies: only(pack.remedies, named.remedies),
    stretches: only(pack.stretches, named.stretches),
    lines: only(pack.lines, named.lines),
  };
}
