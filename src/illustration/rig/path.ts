/**
 * One stroke or area of a drawing, ready for SVG. Ends and joins are round everywhere. A drawing keeps the number and the
 * order of its paths from frame to frame, so that a moving picture only rewrites attributes; a part that is not there has an
 * empty `d`.
 */
export interface Path {
  readonly d: string;
  /** A colour, or absent for no fill. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly transform?: string;
}

export const area = (d: string, fill: string): Path => ({ d, fill });
export const stroke = (d: string, colour: string, width: number): Path => ({ d, stroke: colour, width });

/** Moves, turns and mirrors paths as one; the same as a group around them. */
export const placed = (paths: readonly Path[], transform: string): readonly Path[] =>
  paths.map((path) => ({ ...path, transform: path.transform === undefined ? transform : `${transform} ${path.transform}` }));
