import type { Box } from './print-renderer';

/** What we read of the inspector's `DOMSnapshot.captureSnapshot`: strings are indexes into `strings`. */
export interface Snapshot {
  readonly strings: readonly string[];
  readonly documents: readonly {
    readonly nodes: { readonly attributes: readonly (readonly number[])[] };
    readonly layout: { readonly nodeIndex: readonly number[]; readonly bounds: readonly (readonly number[])[] };
  }[];
}

/** The boxes of all elements that have an id, in CSS px. */
export function boxesById({ strings, documents }: Snapshot): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const page = documents[0];
  page?.layout.nodeIndex.forEach((node, index) => {
    const attributes = page.nodes.attributes[node] ?? [];
    for (let at = 0; at < attributes.length; at += 2) {
      const [, , width = 0, height = 0] = page.layout.bounds[index] ?? [];
      const id = strings[attributes[at + 1] ?? -1];
      if (strings[attributes[at] ?? -1] === 'id' && id !== undefined && !boxes.has(id)) boxes.set(id, { width, height });
    }
  });
  return boxes;
}
