import { adultBody, adultBones } from './bones';
import type { Body, Radii } from './bones';
import type { Look } from './cast';
import { beside, between, capsule, degrees, round, step, upward } from './geometry';
import type { Point } from './geometry';
import { headPaths } from './head';
import { musclePaths } from './muscle';
import type { Muscle } from './muscle';
import { area, placed } from './path';
import type { Path } from './path';
import type { Pose, Side } from './pose';
import { solve } from './solve';
import type { Joints } from './solve';

export interface FigureOptions {
  readonly look: Look;
  readonly muscle?: Muscle;
  readonly barefoot?: boolean;
  readonly body?: Body;
  /** Drawn over the top and under the arms, such as a belly. */
  readonly overTop?: (joints: Joints, look: Look) => readonly Path[];
  /** How much thicker than usual one lower leg is drawn. */
  readonly swollen?: { readonly side: Side; readonly by: number };
}

/** The parts of a drawn figure, so that a scene can put props between them. */
export interface FigureParts {
  readonly joints: Joints;
  readonly farArm: readonly Path[];
  readonly farLeg: readonly Path[];
  readonly body: readonly Path[];
  readonly nearLeg: readonly Path[];
  readonly nearArm: readonly Path[];
}

/** Back to front, as nearly every scene wants it. */
export const inOrder = ({ farArm, farLeg, body, nearLeg, nearArm }: FigureParts): readonly Path[] => [
  ...farArm,
  ...farLeg,
  ...body,
  ...nearLeg,
  ...nearArm,
];

/** From a pose to the paths of a dressed figure. The number of paths depends on the options only, never on the pose. */
export function drawFigure(pose: Pose, options: FigureOptions): FigureParts {
  const { look, muscle, barefoot = false, body = adultBody } = options;
  const joints = solve(pose, body.bones);
  const radii = builtRadii(body.radii, look);
  const paint = { joints, radii, look, body };
  const muscleOf = (side: Side): readonly Path[] => (muscle?.side === side ? musclePaths(muscle, joints[side], look) : []);
  const legs = (side: Side): readonly Path[] =>
    legPaths(side, paint, barefoot, options.swollen?.side === side ? options.swollen.by : 1);
  return {
    joints,
    farArm: armPaths('f', paint),
    farLeg: [...legs('f'), ...muscleOf('f')],
    body: [...trunkPaths(paint), ...headOnNeck(paint)],
    nearLeg: [seat(paint), ...legs('n'), ...muscleOf('n'), hem(paint), ...(options.overTop?.(joints, look) ?? [])],
    nearArm: armPaths('n', paint),
  };
}

interface Paint {
  readonly joints: Joints;
  readonly radii: Radii;
  readonly look: Look;
  readonly body: Body;
}

const builtRadii = (radii: Radii, { build: { torso, limb } }: Look): Radii => ({
  ...radii,
  pelvis: radii.pelvis * torso,
  waist: radii.waist * torso,
  chest: radii.chest * torso,
  hip: radii.hip * limb,
  knee: radii.knee * limb,
  calf: radii.calf * limb,
  shoulder: radii.shoulder * limb,
  elbow: radii.elbow * limb,
});

function legPaths(side: Side, { joints, radii, look, body }: Paint, barefoot: boolean, swollen: number): readonly Path[] {
  const { hip, knee, ankle, heel, toe } = joints[side];
  const size = body.bones.foot / adultBones.foot;
  const skin = side === 'f' ? look.skinShade : look.skin;
  const calf = beside(knee, ankle, 0.3, 7 * size + (swollen - 1) * 18);
  const cuff = between(knee, ankle, 0.86);
  const cuffRadius = (radii.ankle + 3) * (1 + (swollen - 1) * 0.9);
  const arch = capsule(ankle, radii.ankle - 2, between(heel, toe, 0.55), 15 * size);
  return [
    area(capsule(between(knee, ankle, 0.7), radii.ankle - 1, ankle, radii.ankle - 2), skin),
    area(
      capsule(ankle, radii.ankle - 1, heel, radii.heel) + arch + capsule(heel, radii.heel, toe, radii.toe),
      barefoot ? skin : look.shoe,
    ),
    area(
      capsule(hip, radii.hip, knee, radii.knee) +
        capsule(knee, radii.knee, calf, radii.calf * swollen) +
        capsule(calf, radii.calf * swollen, cuff, cuffRadius),
      side === 'f' ? look.legFar : look.legNear,
    ),
  ];
}

function armPaths(side: Side, { joints, radii, look, body }: Paint): readonly Path[] {
  const { shoulder, elbow, wrist, hand } = joints[side];
  const fingers = (11 * body.bones.hand) / adultBones.hand;
  return [
    area(
      capsule(between(elbow, wrist, 0.7), radii.wrist - 2, wrist, radii.wrist - 3) +
        capsule(wrist, radii.wrist - 2, hand, fingers),
      side === 'f' ? look.skinShade : look.skin,
    ),
    area(
      capsule(shoulder, radii.shoulder, elbow, radii.elbow) +
        capsule(elbow, radii.elbow, between(elbow, wrist, 0.88), radii.wrist + 2),
      side === 'f' ? look.topFar : look.topNear,
    ),
  ];
}

function trunkPaths({ joints, radii, look, body }: Paint): readonly Path[] {
  const { pelvis, waist, chest, neck, lumbarLean, chestLean } = joints;
  const ribs = step(waist, upward(chestLean), body.bones.thorax * 0.72);
  const bust: Point = [ribs[0] + Math.cos(chestLean * degrees) * 6, ribs[1] + Math.sin(chestLean * degrees) * 6];
  return [
    area(capsule(chest, radii.neck + 6, neck, radii.neck), look.skinShade),
    area(
      capsule(step(pelvis, upward(lumbarLean), 26), radii.pelvis - 6, waist, radii.waist) +
        capsule(waist, radii.waist, bust, radii.chest) +
        capsule(bust, radii.chest, step(chest, upward(chestLean), -8), radii.chest - 13),
      look.top,
    ),
  ];
}

function headOnNeck({ joints, look, body }: Paint): readonly Path[] {
  const { head, headLean } = joints;
  const scale = body.headScale === 1 ? '' : ` scale(${body.headScale})`;
  return placed(headPaths(look), `translate(${round(head[0])} ${round(head[1])}) rotate(${round(headLean)})${scale}`);
}

const seat = ({ joints, radii, look }: Paint): Path =>
  area(capsule(joints.n.hip, radii.hip, step(joints.pelvis, upward(joints.lumbarLean), 12), radii.pelvis - 2), look.legNear);

/** The hem of the top, over the hip. */
const hem = ({ joints, radii, look }: Paint): Path =>
  area(capsule(step(joints.pelvis, upward(joints.lumbarLean), 30), radii.pelvis - 5, joints.waist, radii.waist), look.top);
