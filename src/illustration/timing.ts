/** When a figure moves, holds and rests: seconds in, shares and degrees out. */

/** Seconds into the pose, held, back again, and at rest (docs/design.md, Motion). */
const beat = { move: 1.6, hold: 3, rest: 1 } as const;
const breathSeconds = 4.8;

/** Slow at both ends: cubic in and out. */
const ease = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2);

/** How far into the hold pose a figure is, 0 to 1, `seconds` after it began to move. */
export function shareAt(seconds: number): number {
  const { move, hold, rest } = beat;
  const into = seconds % (2 * move + hold + rest);
  if (into < move) return ease(into / move);
  if (into < move + hold) return 1;
  if (into < 2 * move + hold) return 1 - ease((into - move - hold) / move);
  return 0;
}

/** How much a breath turns the head, in degrees. */
export const breathAt = (seconds: number): number => Math.sin((seconds * 2 * Math.PI) / breathSeconds) * 0.5;
