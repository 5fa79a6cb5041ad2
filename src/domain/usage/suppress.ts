/** Fewer than this is never shown or exported (docs/rules.md, rule 12): a small number could be a person. */
export const leastShown = 5;

/** A figure people may see; undefined stands for 'fewer than 5', or for one that is hidden so that those cannot be worked out. */
export type Shown = number | undefined;

export const shown = (value: number): Shown => (value < leastShown ? undefined : value);

/**
 * Figures that are shown beside their sum. Small ones are hidden; where the sum would then give the hidden ones away, the smallest of the
 * others is hidden too, until what is hidden adds up to nothing or to at least 5 over two or more figures.
 */
export function suppressBesideSum(values: readonly number[]): readonly Shown[] {
  const hidden = new Set(values.flatMap((value, index) => (value < leastShown ? [index] : [])));
  const givesAway = () => {
    const hiddenSum = [...hidden].reduce((sum, index) => sum + (values[index] ?? 0), 0);
    const unknowns = [...hidden].filter((index) => (values[index] ?? 0) > 0).length;
    return hiddenSum > 0 && (hiddenSum < leastShown || unknowns < 2);
  };
  while (givesAway()) {
    const next = values.reduce<number | undefined>(
      (best, value, index) => (hidden.has(index) || (best !== undefined && (values[best] ?? 0) <= value) ? best : index),
      undefined,
    );
    if (next === undefined) break;
    hidden.add(next);
  }
  return values.map((value, index) => (hidden.has(index) ? undefined : value));
}
