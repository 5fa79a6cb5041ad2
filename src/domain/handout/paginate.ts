/** How high things are, in px; all of one page's. */
export interface Measured {
  readonly height: number;
  readonly stay: boolean;
  readonly box: string | undefined;
}

interface Room {
  /** What the first page holds, and each after it. */
  readonly first: number;
  readonly next: number;
  /** What a frame takes besides what is in it, on each page it is on. */
  readonly box: number;
}

/**
 * Which things stand on which page, as indexes, in order. Nothing is cut and nothing is lost: what stays with the next goes with it, and
 * what no page can hold has one of its own.
 */
export function paginate(things: readonly Measured[], room: Room): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  const roomOf = () => (pages.length === 0 ? room.first : room.next);
  /** The height `indexes` add to what is on the page, frames counted. */
  const added = (indexes: readonly number[], from: number | undefined) => {
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
    used = 0;
  };
  const place = (indexes: readonly number[]) => {
    used += added(indexes, page.at(-1));
    page.push(...indexes);
  };
  for (let at = 0; at < things.length;) {
    const together = [at];
    while (things[together.at(-1) ?? at]?.stay && together.length + at < things.length) together.push(at + together.length);
    at += together.length;
    if (used + added(together, page.at(-1)) <= roomOf()) {
      place(together);
      continue;
    }
    // An empty first page cannot be turned: what is longer than it begins on it all the same.
    if (page.length > 0 && added(together, undefined) <= room.next) {
      turn();
      place(together);
      continue;
    }
    // More than a page that would stay together: as much as fits, thing by thing.
    for (const index of together) {
      if (page.length > 0 && used + added([index], page.at(-1)) > roomOf()) turn();
      place([index]);
    }
  }
  turn();
  return pages;
}
