/** Turning the page without cutting through a line: where the next view begins. All lengths are CSS pixels from the top of the page. */

/** Where a part of the page lies. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What can be seen now. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** A turn moves by at least this share of the view, else a page of tall parts would hardly move. */
const leastShare = 0.4;
/** And, where nothing is cut, by this one: a line or two stays, so that the eye finds its place. */
const usualShare = 0.85;
/** Between the edge and the first part, so that it does not stick to it. */
const breath = 12;

/** The next view: it begins with the first part that could not be seen whole. */
export function turnDown(spans: readonly Span[], { top, height }: View): number {
  const end = top + height;
  const cut = spans.filter((span) => span.bottom > end + 2 && span.top > top + height * leastShare && span.top < end);
  const next = Math.min(...cut.map((span) => span.top - breath), top + height * (cut.length === 0 ? usualShare : 1));
  return Math.max(next, top + height * leastShare);
}

/** The view before: it ends with the last part that could not be seen whole. */
export function turnUp(spans: readonly Span[], { top, height }: View): number {
  const cut = spans.filter((span) => span.top < top - 2 && span.bottom < top + height * (1 - leastShare) && span.bottom > top);
  const end = Math.max(...cut.map((span) => span.bottom + breath), top + height * (cut.length === 0 ? 1 - usualShare : 0));
  return Math.max(0, Math.min(end - height, top - height * leastShare));
}
