import { adultBones } from './bones';
import type { Bones } from './bones';
import { downward, step, upward } from './geometry';
import type { Point } from './geometry';
import type { Pose, Side } from './pose';

/** Where one leg and one arm are, and which way their bones point (degrees from straight down, positive forward). */
export interface SideJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand: Point;
  readonly footAngle: number;
  readonly handAngle: number;
}

/** Where every joint of a posed figure is, with the leans of the trunk in degrees from upright. */
export interface Joints {
  readonly pelvis: Point;
  readonly waist: Point;
  readonly chest: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly lumbarLean: number;
  readonly chestLean: number;
  readonly headLean: number;
  readonly n: SideJoints;
  readonly f: SideJoints;
}

/** From angles to places: forward kinematics of the whole figure. */
export function solve(pose: Pose, bones: Bones = adultBones): Joints {
  const pelvis: Point = [pose.x, pose.y];
  const lumbarLean = pose.tilt + pose.lumbar;
  const chestLean = lumbarLean + pose.thorax;
  const neckLean = chestLean + pose.neck;
  const headLean = neckLean + pose.head;
  const waist = step(pelvis, upward(lumbarLean), bones.lumbar);
  const chest = step(waist, upward(chestLean), bones.thorax);
  const neck = step(step(chest, upward(chestLean), 14), upward(neckLean), bones.neck);
  const head = step(neck, upward(headLean), bones.head * 0.8);
  const limbs = (side: Side): SideJoints => ({
    ...leg(pelvis, pose.tilt, { hip: pose[`${side}Hip`], knee: pose[`${side}Knee`], ankle: pose[`${side}Ankle`] }, bones),
    ...arm(
      chest,
      chestLean,
      { shoulder: pose[`${side}Shoulder`], elbow: pose[`${side}Elbow`], wrist: pose[`${side}Wrist`] },
      bones,
    ),
  });
  return { pelvis, waist, chest, neck, head, lumbarLean, chestLean, headLean, n: limbs('n'), f: limbs('f') };
}

function leg(pelvis: Point, tilt: number, angles: { hip: number; knee: number; ankle: number }, bones: Bones) {
  const size = bones.foot / adultBones.foot;
  const hip = step(pelvis, downward(-tilt), 8);
  const thigh = angles.hip - tilt;
  const shin = thigh - angles.knee;
  const footAngle = shin + 90 + angles.ankle;
  const knee = step(hip, downward(thigh), bones.thigh);
  const ankle = step(knee, downward(shin), bones.shin);
  const { heel, toe } = foot(ankle, footAngle, bones.foot, size);
  return { hip, knee, ankle, heel, toe, footAngle };
}

/** Heel and toe of a foot whose ankle is at `ankle`. The heel is 14 behind and 14 below it, the toe 78 ahead and 19 below. */
function foot(ankle: Point, footAngle: number, length: number, size: number): { heel: Point; toe: Point } {
  const ahead = downward(footAngle);
  const below: Point = [-ahead[1], ahead[0]];
  return {
    heel: step(step(ankle, ahead, -14 * size), below, 14 * size),
    toe: step(step(ankle, ahead, length - 14 * size), below, 19 * size),
  };
}

function arm(chest: Point, chestLean: number, angles: { shoulder: number; elbow: number; wrist: number }, bones: Bones) {
  const shoulder = step(chest, upward(chestLean), -12);
  const upper = angles.shoulder - chestLean;
  const fore = upper + angles.elbow;
  const handAngle = fore + angles.wrist;
  const elbow = step(shoulder, downward(upper), bones.upperArm);
  const wrist = step(elbow, downward(fore), bones.foreArm);
  return { shoulder, elbow, wrist, hand: step(wrist, downward(handAngle), bones.hand), handAngle };
}

/** Where the ankle is when `part` of the foot stands at `place` and the foot is turned to `footAngle`. */
export function ankleFrom(part: 'heel' | 'toe', place: Point, footAngle: number, bones: Bones = adultBones): Point {
  const [x, y] = foot([0, 0], footAngle, bones.foot, bones.foot / adultBones.foot)[part];
  return [place[0] - x, place[1] - y];
}
