/** The nearest whole number within the limits. What is no number at all is the least. */
export function clampNumber(value: number, least: number, most: number): number {
  if (Number.isNaN(value)) return least;
  return Math.min(most, Math.max(least, Math.round(value)));
}
