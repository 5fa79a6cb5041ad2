/** The steps in which long warnings become smaller: from the visitor's own size down to two fifths of it, at 200 % as small as usual text. */
export const fontSteps: readonly number[] = Array.from({ length: 20 }, (_, step) => Math.round(100 - step * 3) / 100);
