/** Lengths of the bones, in rig units; an adult stands about 790 tall. */
export interface Bones {
  readonly lumbar: number;
  readonly thorax: number;
  readonly neck: number;
  readonly head: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
}

/** Half the thickness of the body at each joint, in rig units. */
export interface Radii {
  readonly pelvis: number;
  readonly waist: number;
  readonly chest: number;
  readonly neck: number;
  readonly shoulder: number;
  readonly elbow: number;
  readonly wrist: number;
  readonly hip: number;
  readonly knee: number;
  readonly calf: number;
  readonly ankle: number;
  readonly heel: number;
  readonly toe: number;
}

export const adultBones: Bones = {
  lumbar: 92,
  thorax: 104,
  neck: 44,
  head: 52,
  upperArm: 118,
  foreArm: 108,
  hand: 40,
  thigh: 186,
  shin: 178,
  foot: 92,
};

const adultRadii: Radii = {
  pelvis: 50,
  waist: 45,
  chest: 53,
  neck: 20,
  shoulder: 29,
  elbow: 22,
  wrist: 17,
  hip: 46,
  knee: 31,
  calf: 31,
  ankle: 17,
  heel: 17,
  toe: 12,
};

/** How sturdy a person is: factors on the radii of the trunk and of the limbs. */
export interface Build {
  readonly torso: number;
  readonly limb: number;
}

/** The body a figure is drawn with: its bones, its radii, and how large its head is against an adult's. */
export interface Body {
  readonly bones: Bones;
  readonly radii: Radii;
  readonly headScale: number;
}

export const adultBody: Body = { bones: adultBones, radii: adultRadii, headScale: 1 };

function scaled<T extends Bones | Radii>(sizes: T, factor: number): T {
  const entries = Object.entries(sizes) as [string, number][];
  return Object.fromEntries(entries.map(([name, size]) => [name, size * factor])) as unknown as T;
}

/** A child of about eight: two thirds of the height, with the larger head that children have. */
export const childBody: Body = {
  bones: { ...scaled(adultBones, 0.62), lumbar: 64, thorax: 70, neck: 26, head: 46 },
  radii: scaled(adultRadii, 0.68),
  headScale: 0.86,
};
