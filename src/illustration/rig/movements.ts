import { blend, downward, step } from './geometry';
import { pose } from './pose';
import type { Pose } from './pose';
import { poses } from './poses';
import { armTo, legTo } from './reach';
import { ankleFrom, solve } from './solve';
import type { Contact } from './tween';

/** From a start to a hold pose, with the parts of the body that stay planted on the way. */
export interface Movement {
  readonly from: Pose;
  readonly to: Pose;
  readonly contacts: readonly Contact[];
}

/** The start stands a little nearer than the design's, so that both palms and both feet can stay where the hold has them. */
const calfWall: Movement = {
  from: { ...poses.calfWallStart, x: 30, y: -375.5 },
  to: poses.calfWallEnd,
  contacts: ['nFoot', 'fFoot', 'nHand', 'fHand'],
};

/** From flat feet under the toes of the hold pose; the hands stay on the chair. */
const heelRaise: Movement = (() => {
  const hold = solve(poses.heelRaise);
  const lowered = { ...poses.heelRaise, x: -36, y: -398.5 };
  const near = legTo(lowered, 'n', ankleFrom('toe', hold.n.toe, 90), 90);
  return {
    from: legTo(near, 'f', ankleFrom('toe', hold.f.toe, 90), 90),
    to: poses.heelRaise,
    contacts: ['nToe', 'fToe', 'nHand', 'fHand'],
  };
})();

/** The top of the low step of the standing hamstring stretch. */
export const stepTop = -99;

/** Back of thigh, standing: the heel on a low step, the knee straight, a long back leaning from the hips. */
const hamstringStep: Movement = (() => {
  const onStep = (trunk: Pose): Pose => {
    const standing = legTo(trunk, 'f', [-52, -31], 90);
    return legTo(standing, 'n', ankleFrom('heel', [220, stepTop - 17], 158), 158);
  };
  const upright = onStep(pose({ x: -30, y: -396, tilt: 2, thorax: 2, neck: 3, head: -4 }));
  const leaning = onStep(pose({ x: -42, y: -391, tilt: 46, lumbar: 3, thorax: 3, neck: -14, head: -16 }));
  return {
    from: armTo(armTo(upright, 'n', [22, -370], 48), 'f', [34, -372], 48),
    to: armTo(armTo(leaning, 'n', [104, -300], 50), 'f', [112, -304], 50),
    contacts: ['nFoot', 'fFoot'],
  };
})();

const hamstringChair: Movement = {
  from: poses.hamstringChairStart,
  to: poses.hamstringChair,
  contacts: ['nFoot', 'fFoot'],
};

/**
 * One straight leg on its heel, a towel round the ball of the foot; the back leans in a little as the toes come up. The leg is
 * straighter than in the design's pose, as the instruction beside the picture says.
 */
const seatedToePull: Movement = (() => {
  const straightLeg = (trunk: Partial<Pose>, footAngle: number, hands: readonly [number, number]): Pose => {
    const near = legTo({ ...poses.hamstringChair, ...trunk }, 'n', ankleFrom('heel', [288, -17], footAngle), footAngle);
    const legs = legTo(near, 'f', [150, -31], 90);
    return armTo(armTo(legs, 'n', hands, 62), 'f', [hands[0] + 2, hands[1] - 4], 62);
  };
  return {
    from: straightLeg({ tilt: 0, lumbar: 4, thorax: 6, neck: 4, head: 4 }, 128, [176, -286]),
    to: straightLeg({ tilt: 14, lumbar: 6, thorax: 6, neck: 0, head: 0 }, 172, [184, -288]),
    contacts: ['nHeel', 'fFoot'],
  };
})();

const nightPull: Movement = { from: poses.nightCrampStart, to: poses.nightCramp, contacts: [] };

export const movements = { calfWall, heelRaise, hamstringStep, hamstringChair, seatedToePull, nightPull };

/** The top of the stool a sitting person puts one foot on. */
export const stoolTop = -92;

/** The heel on a low stool, one hand drawing its toes back: a pose for each share of the way, so that the hand keeps its grip. */
export function footPulled(share: number): Pose {
  const footAngle = blend(130, 158, share);
  const trunk = { ...poses.massageCalf, tilt: blend(41, 34, share), head: -8 };
  const near = legTo(trunk, 'n', ankleFrom('heel', [282, stoolTop - 17], footAngle), footAngle);
  const legs = legTo(near, 'f', [140, -31], 90);
  const { toe } = solve(legs).n;
  const grip = step(step(toe, downward(footAngle - 90), -12), downward(48), -44);
  return armTo(armTo(legs, 'n', grip, 48), 'f', [214, -240], 40);
}
