/** The hidden staff door: the mark pressed some times in a row, quickly. A resting hand, a child's two taps or a wipe do not open it. */

/** Moments of the presses so far, in ms. */
export type Presses = readonly number[];

export const pressesToOpen = 5;
/** All of the presses fall within this time. */
const withinMs = 4000;
/** Two touches closer than this are one: a screen that bounces, or a palm. */
const bounceMs = 80;

/** The presses after one more at `at`; a clock set back begins anew. */
export function afterPress(presses: Presses, at: number): Presses {
  const last = presses.at(-1);
  if (last !== undefined && at >= last && at - last < bounceMs) return presses;
  return [...presses.filter((press) => press <= at && at - press < withinMs), at].slice(-pressesToOpen);
}

/** True when the door opens. */
export function isOpened(presses: Presses): boolean {
  return presses.length >= pressesToOpen;
}
