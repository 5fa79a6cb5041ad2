import type { HairStyle, Look } from './cast';
import { circle, ellipse } from './geometry';
import { area, stroke } from './path';
import type { Path } from './path';

const face =
  'M-46 -4C-46 -38 -24 -56 2 -56C30 -56 46 -36 46 -10L46 2C52 10 55 15 55 18C55 22 51 24 46 24L44 34C42 46 32 54 18 54C-14 54 -46 34 -46 -4Z';
const ear = ellipse([-6, 8], 9, 13);

const hair: Record<HairStyle, readonly string[]> = {
  short: [
    'M44 -24C42 -54 22 -68 -4 -67C-36 -66 -56 -44 -55 -10C-54 14 -46 32 -34 42C-24 36 -18 22 -18 8C-18 -4 -10 -8 -2 -8C8 -12 12 -22 14 -30C26 -26 36 -24 44 -24Z',
  ],
  bun: [
    circle([-54, -32], 25),
    'M42 -26C38 -56 18 -66 -6 -65C-36 -64 -56 -42 -55 -12C-54 6 -48 20 -38 30C-26 30 -18 20 -16 6C-14 -12 4 -22 42 -26Z',
  ],
  bob: [
    'M45 -20C44 -54 22 -67 -4 -66C-40 -64 -60 -40 -60 -4C-60 24 -60 42 -56 58C-38 64 -20 60 -10 54C-4 36 -6 12 -2 -4C10 -10 18 -20 20 -32C28 -24 36 -20 45 -20Z',
  ],
  afro: [
    'M46 -20C60 -34 50 -64 26 -70C8 -86 -30 -84 -46 -66C-70 -56 -76 -22 -66 -2C-66 20 -52 38 -36 40C-24 36 -18 22 -18 8C-18 -4 -8 -10 0 -12C10 -16 14 -26 18 -32C28 -26 38 -22 46 -20Z',
  ],
  beard: [
    'M46 25C46 46 36 62 16 62C-6 62 -24 46 -24 22C-20 14 -14 20 -4 24C10 30 28 18 46 25Z',
    'M-50 -8C-54 12 -46 26 -38 36C-26 34 -18 22 -18 8C-20 -2 -30 -14 -50 -8Z',
  ],
  scarf: [
    'M34 -48C24 -66 6 -72 -10 -70C-44 -68 -62 -40 -60 -6C-58 24 -64 52 -74 74C-50 92 4 96 30 84C40 76 38 62 28 54C10 52 -8 40 -12 18C-16 -10 8 -36 34 -48Z',
  ],
};
const scarfEdge = 'M34 -48C8 -38 -14 -12 -12 18C-8 40 10 52 28 54';

/** A head in profile facing forward, centred on its own origin: face, hair or scarf, ear. No other features are drawn. */
export const headPaths = (look: Look): readonly Path[] => [
  area(face, look.skin),
  ...hair[look.style].map((d) => area(d, look.hair)),
  ...(look.style === 'scarf' ? [stroke(scarfEdge, look.topNear, 5)] : []),
  ...(look.style === 'scarf' || look.style === 'bob' ? [] : [area(ear, look.skinShade)]),
];
