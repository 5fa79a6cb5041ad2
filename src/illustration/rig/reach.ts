import { adultBones } from './bones';
import type { Bones } from './bones';
import { degrees, distance } from './geometry';
import type { Point } from './geometry';
import type { Pose, Side } from './pose';
import { solve } from './solve';

/**
 * Two bones from `root` to `target`: the angle of the first from straight down, and how far the joint between them bends.
 * A target out of reach is approached along the straight limb; one closer than the bones allow is met as near as they can.
 */
function bend(root: Point, target: Point, first: number, second: number, way: 1 | -1): { angle: number; bend: number } {
  const nearest = Math.abs(first - second) + 0.5;
  const length = Math.min(Math.max(distance(root, target), nearest), first + second - 0.5);
  const toTarget = Math.atan2(target[0] - root[0], target[1] - root[1]) / degrees;
  const lead = Math.acos((first * first + length * length - second * second) / (2 * first * length)) / degrees;
  const inner = Math.acos((first * first + second * second - length * length) / (2 * first * second)) / degrees;
  return { angle: toTarget + way * lead, bend: 180 - inner };
}

/** The pose with one ankle at `target`, the knee bent forward, and the foot kept at `footAngle` degrees. */
export function legTo(pose: Pose, side: Side, target: Point, footAngle: number, bones: Bones = adultBones): Pose {
  const { angle, bend: knee } = bend(solve(pose, bones)[side].hip, target, bones.thigh, bones.shin, 1);
  return {
    ...pose,
    [`${side}Hip`]: angle + pose.tilt,
    [`${side}Knee`]: knee,
    [`${side}Ankle`]: footAngle - 90 - (angle - knee),
  };
}

/** The pose with one wrist at `target`, the elbow hanging down, and the hand kept at `handAngle` degrees. */
export function armTo(pose: Pose, side: Side, target: Point, handAngle: number, bones: Bones = adultBones): Pose {
  const joints = solve(pose, bones);
  const { angle, bend: elbow } = bend(joints[side].shoulder, target, bones.upperArm, bones.foreArm, -1);
  return {
    ...pose,
    [`${side}Shoulder`]: angle + joints.chestLean,
    [`${side}Elbow`]: elbow,
    [`${side}Wrist`]: handAngle - (angle + elbow),
  };
}
