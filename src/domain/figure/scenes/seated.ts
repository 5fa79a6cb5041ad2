import type { SceneId } from '../../content/ids';
import { inOrder } from '../figure';
import { chair } from '../furniture';
import { poses } from '../poses';
import { glass, towel } from '../props';
import { armTo, legTo } from '../reach';
import { actor, floorOf, standingFrame } from '../scene';
import type { Scene } from '../scene';
import type { Pose } from '../pose';

const frame = standingFrame(110, 720, 690);
const seated = { frame, light: { x: 110, y: -325, radius: 325 }, floor: floorOf(frame), behind: chair };

/** One straight leg on its heel, a towel round the ball of the foot; the back leans in a little as the toes come up. */
const straightLeg = (trunk: Partial<Pose>, footAngle: number, hands: readonly [number, number]): Pose => {
  const near = legTo({ ...poses.hamstringChair, ...trunk }, 'n', [286, -34], footAngle);
  const legs = legTo(near, 'f', [150, -31], 90);
  return armTo(armTo(legs, 'n', hands, 62), 'f', [hands[0] + 2, hands[1] - 4], 62);
};
const toePullStart = straightLeg({ tilt: 0, lumbar: 4, thorax: 6, neck: 4, head: 4 }, 128, [176, -286]);
const toePullHold = straightLeg({ tilt: 14, lumbar: 6, thorax: 6, neck: 0, head: 0 }, 172, [184, -288]);

export const seatedScenes = {
  sit: { ...seated, cast: 'amina', actor: actor(poses.sit) },
  'hamstring-chair': {
    ...seated,
    cast: 'tomas',
    arrows: [
      { x: 172, y: -540, turn: 32 },
      { x: 392, y: -90, turn: -90 },
    ],
    actor: actor(
      { from: poses.hamstringChairStart, to: poses.hamstringChair, contacts: ['nFoot', 'fFoot'] },
      { muscle: { side: 'n', name: 'hamstring' } },
    ),
  },
  'seated-toe-pull': {
    ...seated,
    cast: 'mei',
    arrows: [
      { x: 150, y: -600, turn: 20 },
      { x: 420, y: -150, turn: -160 },
    ],
    actor: actor(
      { from: toePullStart, to: toePullHold, contacts: ['nHeel', 'fFoot'] },
      { muscle: { side: 'n', name: 'calf' }, arrange: (parts, { stage }) => [...inOrder(parts), towel(parts.joints, stage)] },
    ),
  },
  'massage-calf': {
    ...seated,
    cast: 'joan',
    actor: actor(poses.massageCalf, { muscle: { side: 'n', name: 'calf', state: 'knot' } }),
  },
  'drink-seated': {
    ...seated,
    cast: 'ravi',
    actor: actor(poses.drinkSeated, { arrange: (parts, { stage }) => [...glass(parts.joints, stage), ...inOrder(parts)] }),
  },
} satisfies Partial<Record<SceneId, Scene>>;
