import type { SceneId } from '../../domain/content';
import { inOrder } from '../rig/figure';
import { chair, footstool, table } from '../rig/furniture';
import { beside, round } from '../rig/geometry';
import { footPulled, movements, stoolTop } from '../rig/movements';
import { placed } from '../rig/path';
import { poses } from '../rig/poses';
import { bowlOfFood, coldPack, glass, towel, warmPad } from '../rig/props';
import { armTo, legTo } from '../rig/reach';
import { actor, floorOf, standingFrame } from '../rig/scene';
import type { Scene } from '../rig/scene';
import { ankleFrom } from '../rig/solve';

const frame = standingFrame(110, 720, 690);
const seated = { frame, light: { x: 110, y: -325, radius: 325 }, floor: floorOf(frame), behind: chair };

const atTable = standingFrame(170, 760, 690);
const withStool = standingFrame(130, 740, 690);

/** One leg up on a stool, a cold pack on its calf, a warm pad in the lap. */
const legUp = (() => {
  const near = legTo(
    { ...poses.sit, tilt: 0, lumbar: 4, thorax: 6, neck: 8, head: 8 },
    'n',
    ankleFrom('heel', [318, stoolTop - 17], 150),
    150,
  );
  return armTo(armTo(legTo(near, 'f', [140, -31], 90), 'n', [112, -306], 74), 'f', [128, -312], 74);
})();

const eating = armTo(armTo({ ...poses.sit, neck: 8, head: 2 }, 'n', [152, -346], 88), 'f', [170, -344], 88);

export const seatedScenes = {
  sit: { ...seated, cast: 'amina', actor: actor(poses.sit) },
  'hamstring-chair': {
    ...seated,
    cast: 'tomas',
    arrows: [
      { x: 236, y: -560, turn: 45 },
      { x: 392, y: -90, turn: -90 },
    ],
    actor: actor(movements.hamstringChair, { muscle: { side: 'n', name: 'hamstring' } }),
  },
  'seated-toe-pull': {
    ...seated,
    cast: 'mei',
    arrows: [
      { x: 186, y: -600, turn: 24 },
      { x: 420, y: -150, turn: -160 },
    ],
    actor: actor(movements.seatedToePull, {
      muscle: { side: 'n', name: 'calf' },
      arrange: (parts, { stage }) => [...inOrder(parts), towel(parts.joints, stage)],
    }),
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
  'foot-pull': {
    ...seated,
    cast: 'grace',
    arrows: [
      { x: 440, y: -216, turn: -160 },
      { x: 180, y: -600, turn: 36 },
    ],
    behind: (stage) => [...chair(stage), ...footstool(stage, 208, 372, stoolTop)],
    actor: actor(({ share }) => footPulled(share), { muscle: { side: 'n', name: 'sole' } }),
  },
  food: {
    ...seated,
    frame: atTable,
    floor: floorOf(atTable),
    light: { x: 170, y: -325, radius: 325 },
    cast: 'tomas',
    actor: actor(eating, {
      arrange: (parts, { stage }) => [
        ...inOrder(parts),
        table(stage, 150, 500, -312),
        ...placed(bowlOfFood(stage), 'translate(330 -318)'),
      ],
    }),
  },
  'heat-cold': {
    ...seated,
    frame: withStool,
    floor: floorOf(withStool),
    cast: 'joan',
    behind: (stage) => [...chair(stage), ...footstool(stage, 236, 400, stoolTop)],
    actor: actor(legUp, {
      muscle: { side: 'n', name: 'calf', state: 'rest' },
      arrange: ({ joints, farArm, farLeg, body, nearLeg, nearArm }, { stage }) => {
        const { knee, ankle } = joints.n;
        const onCalf = beside(knee, ankle, 0.36, -40);
        const along = (Math.atan2(ankle[1] - knee[1], ankle[0] - knee[0]) * 180) / Math.PI;
        return [
          ...farArm,
          ...farLeg,
          ...body,
          ...nearLeg,
          ...placed(coldPack(stage), `translate(${round(onCalf[0])} ${round(onCalf[1])}) rotate(${round(along)})`),
          ...placed(warmPad(stage), 'translate(158 -296) rotate(10)'),
          ...nearArm,
        ];
      },
    }),
  },
} satisfies Partial<Record<SceneId, Scene>>;
