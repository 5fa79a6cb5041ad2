import type { FigureTheme } from './cast';

/** What everything but the people is coloured with: furniture, floor, light, arrows. */
export interface Stage {
  readonly theme: FigureTheme;
  /** Thin dark parts: chair legs, the edge of a wall. */
  readonly line: string;
  readonly floor: string;
  /** Pale solid parts: seats, walls, cups. */
  readonly object: string;
  /** The shaded side of a pale part, or a second pale part beside it. */
  readonly objectShade: string;
  readonly water: string;
  readonly bedFrame: string;
  readonly mattress: string;
  readonly pillow: string;
  /** A dark solid part, such as half a capsule or a wheel. */
  readonly solid: string;
  /** Something warm or lit. */
  readonly lamp: string;
  /** Fine pale lines, such as spokes. */
  readonly wire: string;
  /** What is drawn upon the clothes: bones and nerves. */
  readonly bone: string;
  /** The disc or arch of light behind a person; the screen may set `--disc` to suit its field. */
  readonly light: string;
  readonly arrow: string;
}

const stages: Record<FigureTheme, Omit<Stage, 'theme'>> = {
  light: {
    line: '#17343D',
    floor: '#17343D',
    object: '#FFFFFF',
    objectShade: '#C9D6DB',
    water: '#7CC7E8',
    bedFrame: '#17343D',
    mattress: '#6E90A0',
    pillow: '#FFFFFF',
    solid: '#17343D',
    lamp: '#FFF3CF',
    wire: '#FFFFFF',
    bone: '#FFFFFF',
    light: 'var(--disc, #FBE3A2)',
    arrow: '#102A32',
  },
  night: {
    line: '#6E90A0',
    floor: '#081820',
    object: '#C9D6DB',
    objectShade: '#8AA0A6',
    water: '#7CC7E8',
    bedFrame: '#081820',
    mattress: '#6E90A0',
    pillow: '#C9D6DB',
    solid: '#081820',
    lamp: '#F6D98B',
    wire: '#C9D6DB',
    bone: '#0E2029',
    light: 'var(--disc, #21465A)',
    arrow: '#F6EEDC',
  },
  contrast: {
    line: '#FFFFFF',
    floor: '#FFFFFF',
    object: '#FFFFFF',
    objectShade: '#A6A6A6',
    water: '#A6A6A6',
    bedFrame: '#FFFFFF',
    mattress: '#8C8C8C',
    pillow: '#FFFFFF',
    solid: '#737373',
    lamp: '#FFFFFF',
    wire: '#FFFFFF',
    bone: '#000000',
    light: 'var(--disc, #1A1A1A)',
    arrow: '#FFFFFF',
  },
  print: {
    line: '#000000',
    floor: '#000000',
    object: '#FFFFFF',
    objectShade: '#D9D9D9',
    water: '#C4C4C4',
    bedFrame: '#222222',
    mattress: '#B5B5B5',
    pillow: '#FFFFFF',
    solid: '#222222',
    lamp: '#FFFFFF',
    wire: '#8C8C8C',
    bone: '#FFFFFF',
    light: 'none',
    arrow: '#000000',
  },
};

export const stageOf = (theme: FigureTheme): Stage => ({ theme, ...stages[theme] });

/** The outline every solid shape gets in a theme: black between white limbs, and round white things on white paper. */
export const outlineOf = (theme: FigureTheme, fill: string): string | undefined => {
  if (theme === 'contrast') return '#000000';
  return theme === 'print' && fill === '#FFFFFF' ? '#000000' : undefined;
};
