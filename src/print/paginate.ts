/** How high things are, in px; all of one page's. */
export interface Measured {
  readonly height: number;
  /** `true`: never the last on a page. `rather`: so too, where that leaves no page half empty. */
  readonly stay: boolean | 'rather';
  readonly box: string | undefined;
  /** Where a page has one of this name already, another is left out. */
  readonly once?: string | undefined;
}

export interface Room {
  /** What the first page holds, and each after it. */
  readonly first: number;
  readonly next: number;
  /** What a frame takes besides what is in it, on each page it is on. */
  readonly box: number;
}

/** The share of a page that may stay empty so that what belongs together stands together. */
const mostEmpty = 0.25;

/**
 * Which things stand on which page, as indexes, in order. Nothing is cut, and nothing is lost but what its page says already; what stays
 * with the next goes with it, and what no page can hold has one of its own.
 */
export function paginate(things: readonly Measured[], room: Room): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let page: number[] = [];
  let told = new Set<string>();
  let used = 0;
  const roomOf = () => (pages.length === 0 ? room.first : room.next);
  /** Those of `indexes` that a page needs which says `before` already. */
  const needed = (indexes: readonly number[], before: ReadonlySet<string>): readonly number[] => {
    if (indexes.every((index) => things[index]?.once === undefined)) return indexes;
    const said = new Set(before);
    return indexes.filter((index) => {
      const name = things[index]?.once;
      const isNew = name === undefined || !said.has(name);
      if (name !== undefined) said.add(name);
      return isNew;
    });
  };
  /** The height `indexes` add below `from`, frames counted. */
  const heightOf = (indexes: readonly number[], from: number | undefined) => {
    let before = from === undefined ? undefined : things[from]?.box;
    let height = 0;
    for (const index of indexes) {
      const thing = things[index];
      if (!thing) continue;
      height += thing.height + (thing.box !== undefined && thing.box !== before ? room.box : 0);
      before = thing.box;
    }
    return height;
  };
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    told = new Set();
    used = 0;
  };
  const fits = (indexes: readonly number[]) => used + heightOf(needed(indexes, told), page.at(-1)) <= roomOf();
  const fitsNext = (indexes: readonly number[]) =>
    page.length > 0 && heightOf(needed(indexes, new Set()), undefined) <= room.next;
  const place = (indexes: readonly number[]) => {
    const kept = needed(indexes, told);
    used += heightOf(kept, page.at(-1));
    for (const index of kept) {
      const name = things[index]?.once;
      if (name !== undefined) told.add(name);
    }
    page.push(...kept);
  };
  /** From `at`, all that hangs together. */
  const chainFrom = (at: number, end: number, stays: (stay: boolean | 'rather' | undefined) => boolean) => {
    const chain = [at];
    while (stays(things[chain.at(-1) ?? at]?.stay) && chain.length + at < end) chain.push(at + chain.length);
    return chain;
  };
  for (let at = 0; at < things.length;) {
    const family = chainFrom(at, things.length, Boolean);
    const end = at + family.length;
    if (fits(family)) place(family);
    else if (fitsNext(family) && roomOf() - used <= mostEmpty * roomOf()) {
      turn();
      place(family);
    } else {
      for (let from = at; from < end;) {
        const chain = chainFrom(from, end, (stay) => stay === true);
        from += chain.length;
        if (!fits(chain) && fitsNext(chain)) turn();
        if (fits(chain)) place(chain);
        // More than a page that would stay together: as much as fits, thing by thing. (An empty first page cannot be turned.)
        else
          for (const index of chain) {
            if (page.length > 0 && !fits([index])) turn();
            place([index]);
          }
      }
    }
    at = end;
  }
  turn();
  return pages;
}
