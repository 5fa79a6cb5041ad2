import { blend } from './geometry';
import type { Point } from './geometry';
import { pose } from './pose';
import type { Pose, Side } from './pose';
import { legTo } from './reach';
import { ankleFrom } from './solve';

/** How far the floor passes under the walker in one cycle of two steps, in rig units. */
export const strideLength = 536;
/** Two calm steps. */
export const strideSeconds = 2.8;

/** Share of the cycle a foot stands; a little more than half, so that both feet stand while the weight changes over. */
const stance = 0.56;
/** Where a flat foot's ankle would be, at the moment its heel comes down. */
const landing: Point = [112, -31];
const [toesUp, flat, heelUp, passing] = [106, 90, 50, 60];

const smooth = (share: number): number => share * share * (3 - 2 * share);

/** Ankle and foot of one leg at `phase` of its own cycle, 0 when its heel comes down. */
function step(phase: number): { ankle: Point; footAngle: number } {
  const standing = (at: number): { ankle: Point; footAngle: number } => {
    const x = landing[0] - strideLength * at;
    const roll = at / stance;
    if (roll < 0.16) {
      const footAngle = blend(toesUp, flat, roll / 0.16);
      return { ankle: ankleFrom('heel', [x - 14, landing[1] + 14], footAngle), footAngle };
    }
    const footAngle = roll < 0.6 ? flat : blend(flat, heelUp, smooth((roll - 0.6) / 0.4));
    return { ankle: ankleFrom('toe', [x + 78, landing[1] + 19], footAngle), footAngle };
  };
  if (phase < stance) return standing(phase);
  const share = (phase - stance) / (1 - stance);
  const [from, to] = [standing(stance), standing(0)];
  const lift = Math.sin(share * Math.PI) * 52;
  return {
    ankle: [blend(from.ankle[0], to.ankle[0], smooth(share)), blend(from.ankle[1], to.ankle[1], share) - lift],
    footAngle: share < 0.5 ? blend(heelUp, passing, share * 2) : blend(passing, toesUp, smooth(share * 2 - 1)),
  };
}

/** The walker at `phase` of the cycle (0 to 1, 0 when the near heel comes down), seen by someone who keeps pace. */
export function walkPose(phase: number): Pose {
  const swing = Math.cos(2 * Math.PI * phase);
  const upright = pose({
    y: -387 + 6 * Math.cos(4 * Math.PI * phase),
    tilt: 4.5,
    thorax: 2,
    neck: 2,
    head: -4,
    nShoulder: 2 - 30 * swing,
    nElbow: 27 - 6 * swing,
    fShoulder: 2 + 30 * swing,
    fElbow: 27 + 6 * swing,
  });
  const withLeg = (p: Pose, side: Side): Pose => {
    const { ankle, footAngle } = step((phase + (side === 'n' ? 0 : 0.5)) % 1);
    return legTo(p, side, ankle, footAngle);
  };
  return withLeg(withLeg(upright, 'f'), 'n');
}
