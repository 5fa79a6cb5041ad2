import { paginate } from './paginate';
import type { Measured, Room } from './paginate';

/** A thing, and the part of the handout it is in. Parts may change places; what is in none stays where it is. */
export interface Placeable extends Measured {
  readonly part?: string | undefined;
}

/** A page that is emptier than this looks as if something were missing. */
const leastFull = 0.65;

/**
 * The pages of a handout, as indexes. Its parts keep their order, unless another one saves a page or a half-empty one: then the one that
 * moves the least. Things without a part stand before and after all parts.
 */
export function arrange(things: readonly Placeable[], room: Room): readonly (readonly number[])[] {
  const parts = [...new Set(things.flatMap(({ part }) => part ?? []))];
  const indexes = things.map((_, index) => index);
  const of = (part: string) => indexes.filter((index) => things[index]?.part === part);
  const start = indexes.findIndex((index) => things[index]?.part !== undefined);
  const before = start === -1 ? indexes : indexes.slice(0, start);
  const after = indexes.slice(before.length).filter((index) => things[index]?.part === undefined);
  const height = things.reduce((sum, thing) => sum + thing.height, 0);
  /** No order has fewer pages, but for what a page need not say twice. */
  const fewest = 1 + Math.ceil(Math.max(0, height - room.first) / room.next);
  /** Pages but the last that are nearly half empty. */
  const gapsOf = (pages: readonly (readonly number[])[]) =>
    pages.slice(0, -1).filter((page, number) => {
      const full = page.reduce((sum, index) => sum + (things[index]?.height ?? 0), 0);
      return full < leastFull * (number === 0 ? room.first : room.next);
    }).length;
  let best: { readonly pages: readonly (readonly number[])[]; readonly gaps: number } | undefined;
  for (const order of orders(parts)) {
    const placed = [...before, ...order.flatMap(of), ...after];
    const pages = paginate(
      placed.flatMap((index) => things[index] ?? []),
      room,
    ).map((page) => page.flatMap((at) => placed[at] ?? []));
    const gaps = gapsOf(pages);
    if (!best || pages.length < best.pages.length || (pages.length === best.pages.length && gaps < best.gaps))
      best = { pages, gaps };
    if (best.pages.length <= fewest && best.gaps === 0) break;
  }
  return best?.pages ?? [];
}

/** Every order of some names, the one nearest to theirs first. */
function orders(names: readonly string[]): readonly (readonly string[])[] {
  const all = permutations(names.map((_, index) => index));
  const moved = (order: readonly number[]) =>
    order.reduce((sum, index, at) => sum + order.slice(at + 1).filter((later) => later < index).length, 0);
  return all.sort((a, b) => moved(a) - moved(b)).map((order) => order.flatMap((index) => names[index] ?? []));
}

function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value) => permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]));
}
