import type { Grade } from './ids';

/** A stroke or a surface of a verdict shape, in a field of 48 by 48 with its middle at 24, 24. Strokes are 5 wide where nothing is said. */
export interface ShapePart {
  /** `path`: path data; `ring`: a circle of this radius; `square`: the rounded one. */
  readonly draw: { readonly path: string } | { readonly ring: number } | 'square';
  readonly width?: number;
  readonly dashes?: string;
  /** `solid` is filled and has no stroke; `cut` is drawn in the colour of the ground. */
  readonly as?: 'solid' | 'cut';
}

const tick = 'M13.5 25L21 32L34.5 17';
const octagon = 'M15.5 3H32.5L45 15.5V32.5L32.5 45H15.5L3 32.5V15.5Z';
const ring: ShapePart = { draw: { ring: 20 }, width: 4 };

/** Seven shapes that differ in outline, so that colour is never needed (docs/rules.md, rule 2): what the studies found, on screen and on paper. */
export const verdictShapes: Readonly<Record<Grade, readonly ShapePart[]>> = {
  good: [
    { draw: { ring: 22 }, as: 'solid' },
    { draw: { path: 'M13 25L21 33L35 16' }, as: 'cut' },
  ],
  some: [ring, { draw: { path: tick } }],
  mixed: [{ ...ring, dashes: '7 6.56' }, { draw: { path: 'M13 26Q18.5 18 24 24Q29.5 30 35 22' } }],
  'too-little': [
    { draw: { ring: 20 }, width: 5, dashes: '.1 8.96' },
    { draw: { path: 'M18.4 19.4Q18.6 13.6 24.2 13.6Q29.9 14 29.5 19.2Q29.1 22.4 24.2 24.8V27.6' }, width: 4.5 },
    { draw: { path: 'M24.2 34.2V34.4' }, width: 5.5 },
  ],
  'no-help': [{ draw: 'square', width: 4 }, { draw: { path: 'M14 24H34' } }],
  expert: [ring, { draw: { path: 'M24 14.5V33.5M14.5 24H33.5' } }],
  'not-advised': [
    { draw: { path: octagon }, as: 'solid' },
    { draw: { path: 'M16 16L32 32M32 16L16 32' }, as: 'cut' },
  ],
};
