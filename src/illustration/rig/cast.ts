import type { Build } from './bones';

export const castIds = ['joan', 'ravi', 'amina', 'grace', 'tomas', 'mei'] as const;
/** The six people of the drawings. Rotate them evenly: nobody stands for a topic. */
export type CastId = (typeof castIds)[number];

export type HairStyle = 'bun' | 'short' | 'scarf' | 'afro' | 'beard' | 'bob';

/** Someone for an item, always the same one, with all six met evenly over many items. */
export function castFor(itemId: string): CastId {
  let sum = 7;
  for (let i = 0; i < itemId.length; i += 1) sum = (sum * 31 + itemId.charCodeAt(i)) % 65_521;
  return castIds[sum % castIds.length] ?? castIds[0];
}

interface Person {
  readonly skin: string;
  readonly skinShade: string;
  readonly hair: string;
  readonly style: HairStyle;
  readonly build: Build;
  /** The top in three tones: body, near arm, far arm. */
  readonly top: Tones;
  readonly nightTop: Tones;
}

type Tones = readonly [body: string, near: string, far: string];

const usual: Build = { torso: 1, limb: 1 };

const people: Record<CastId, Person> = {
  joan: {
    skin: '#E8B48C',
    skinShade: '#CF9468',
    hair: '#A9B0AE',
    style: 'bun',
    build: { torso: 1.04, limb: 1 },
    top: ['#1E7A78', '#2B918D', '#125654'],
    nightTop: ['#6FBDB6', '#8ED0C9', '#4A948E'],
  },
  ravi: {
    skin: '#9A5F3B',
    skinShade: '#774526',
    hair: '#1B1D22',
    style: 'short',
    build: usual,
    top: ['#2E6A9E', '#3F80B7', '#1D4A73'],
    nightTop: ['#86B6DE', '#A3CAEA', '#5E90BA'],
  },
  amina: {
    skin: '#B97A50',
    skinShade: '#95592F',
    hair: '#8C3B4A',
    style: 'scarf',
    build: { torso: 1.1, limb: 1.06 },
    top: ['#8C3B4A', '#A04B5A', '#642735'],
    nightTop: ['#D98A94', '#E7A4AC', '#B0646F'],
  },
  grace: {
    skin: '#6B3F28',
    skinShade: '#4E2B19',
    hair: '#1A1413',
    style: 'afro',
    build: { torso: 1.2, limb: 1.1 },
    top: ['#7A4272', '#8F5587', '#572C51'],
    nightTop: ['#C79AC0', '#D9B3D3', '#96698F'],
  },
  tomas: {
    skin: '#F0C3A0',
    skinShade: '#D7A078',
    hair: '#6B4A2E',
    style: 'beard',
    build: { torso: 1.16, limb: 1.04 },
    top: ['#5B6B2F', '#70813E', '#3F4B1E'],
    nightTop: ['#B4C078', '#C8D292', '#8B9750'],
  },
  mei: {
    skin: '#EBC09A',
    skinShade: '#D09C6F',
    hair: '#20232A',
    style: 'bob',
    build: usual,
    top: ['#2B5F63', '#3B777B', '#1B4144'],
    nightTop: ['#7FB5B2', '#9DCBC8', '#578D8A'],
  },
};

/** How a drawing is coloured: three screen themes, and greys for paper. */
export type FigureTheme = 'light' | 'night' | 'contrast' | 'print';

/** Everything a figure is coloured with. */
export interface Look {
  readonly skin: string;
  readonly skinShade: string;
  readonly hair: string;
  readonly style: HairStyle;
  readonly build: Build;
  readonly top: string;
  readonly topNear: string;
  readonly topFar: string;
  readonly legNear: string;
  readonly legFar: string;
  readonly shoe: string;
  readonly muscle: string;
  readonly knot: string;
  readonly ray: string;
  readonly fibre: string;
}

const onNight = { legNear: '#EFE3CB', legFar: '#B9AD93', muscle: '#C8401F', knot: '#FFFFFF', ray: '#FF7B57', fibre: '#FFC2AE' };
const onLight = { legNear: '#17343D', legFar: '#48656E', muscle: '#FF7B57', knot: '#5A1406', ray: '#FF7B57', fibre: '#FFC2AE' };
const onBlack = {
  skin: '#FFFFFF',
  skinShade: '#BFBFBF',
  hair: '#BFBFBF',
  top: '#D9D9D9',
  topNear: '#F2F2F2',
  topFar: '#8C8C8C',
  legNear: '#FFFFFF',
  legFar: '#A6A6A6',
  shoe: '#D9D9D9',
  muscle: '#B8330F',
  knot: '#FFFFFF',
  ray: '#FFFFFF',
  fibre: '#FFFFFF',
};
const onPaper = {
  skin: '#E2E2E2',
  skinShade: '#C4C4C4',
  hair: '#444444',
  top: '#9A9A9A',
  topNear: '#B5B5B5',
  topFar: '#6F6F6F',
  legNear: '#222222',
  legFar: '#777777',
  shoe: '#000000',
  muscle: '#FFFFFF',
  knot: '#000000',
  ray: '#000000',
  fibre: '#000000',
};

/** How one person is coloured in one theme. In high contrast and on paper everybody has the same greys. */
export function lookOf(id: CastId, theme: FigureTheme): Look {
  const { skin, skinShade, hair, style, build, ...person } = people[id];
  if (theme === 'contrast') return { style, build, ...onBlack };
  if (theme === 'print') return { style, build, ...onPaper };
  const [top, topNear, topFar] = theme === 'night' ? person.nightTop : person.top;
  return {
    skin,
    skinShade,
    hair: style === 'scarf' ? top : hair,
    style,
    build,
    top,
    topNear,
    topFar,
    // Dark shoes would be lost on the night field.
    shoe: theme === 'night' ? '#8AA0A6' : '#0E2A31',
    ...(theme === 'night' ? onNight : onLight),
  };
}
