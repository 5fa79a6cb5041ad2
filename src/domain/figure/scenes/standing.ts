import type { SceneId } from '../../content/ids';
import { chairToHold, footstool, wall } from '../furniture';
import { inOrder } from '../figure';
import { poses } from '../poses';
import { glass, jugOnTable } from '../props';
import { armTo, legTo } from '../reach';
import { actor, floorOf, standingFrame } from '../scene';
import type { Movement, Scene } from '../scene';
import { pose } from '../pose';
import { solve } from '../solve';

const upright = standingFrame(0, 780, 812);
const light = { x: 0, y: -352, radius: 352 };

/** The start stands a little nearer than the design's, so that both palms and both feet can stay where the hold has them. */
const calfWall: Movement = {
  from: { ...poses.calfWallStart, x: 30, y: -375.5 },
  to: poses.calfWallEnd,
  contacts: ['nFoot', 'fFoot', 'nHand', 'fHand'],
};
const atWall = standingFrame(72, 740, 812);

/** Flat feet under the toes of the hold pose, hands already on the chair. */
const heelRaise: Movement = {
  from: { ...poses.heelRaise, x: -36, y: poses.stand.y },
  to: poses.heelRaise,
  contacts: ['nToe', 'fToe', 'nHand', 'fHand'],
};
const flatFooted = (movement: Movement): Movement => {
  const hold = solve(movement.to);
  const near = legTo(movement.from, 'n', [hold.n.toe[0] - 78, -31], 90);
  return { ...movement, from: legTo(near, 'f', [hold.f.toe[0] - 78, -31], 90) };
};
const atChair = standingFrame(96, 700, 868);

/** Back of thigh, standing: the heel on a low step, the knee straight, a long back leaning from the hips. */
const onStep = { ankle: [212, -134] as const, footAngle: 158 };
const stepStart = (() => {
  const standing = legTo(pose({ x: -30, y: -396, tilt: 2, thorax: 2, neck: 3, head: -4 }), 'f', [-52, -31], 90);
  const raised = legTo(standing, 'n', onStep.ankle, onStep.footAngle);
  return armTo(armTo(raised, 'n', [22, -370], 48), 'f', [34, -372], 48);
})();
const stepHold = (() => {
  const leaning = legTo(pose({ x: -42, y: -391, tilt: 46, lumbar: 3, thorax: 3, neck: -14, head: -16 }), 'f', [-52, -31], 90);
  const raised = legTo(leaning, 'n', onStep.ankle, onStep.footAngle);
  return armTo(armTo(raised, 'n', [104, -300], 50), 'f', [112, -304], 50);
})();

export const standingScenes = {
  stand: {
    frame: upright,
    light,
    floor: floorOf(upright),
    cast: 'joan',
    actor: actor(poses.stand, { muscle: { side: 'n', name: 'calf', state: 'rest' } }),
  },
  'calf-wall': {
    frame: atWall,
    light: { x: 84, y: -352, radius: 352 },
    floor: floorOf(atWall),
    cast: 'ravi',
    arrows: [
      { x: -190, y: -480, turn: 0 },
      { x: -192, y: -196, turn: 90 },
    ],
    behind: wall,
    actor: actor(calfWall, { muscle: { side: 'n', name: 'calf' } }),
  },
  'hamstring-step': {
    frame: standingFrame(80, 740, 812),
    light: { x: 80, y: -352, radius: 352 },
    floor: floorOf(standingFrame(80, 740, 812)),
    cast: 'amina',
    arrows: [
      { x: 240, y: -560, turn: 45 },
      { x: 340, y: -150, turn: -90 },
    ],
    behind: (stage) => footstool(stage, 150, 330, -99),
    actor: actor({ from: stepStart, to: stepHold, contacts: ['nFoot', 'fFoot'] }, { muscle: { side: 'n', name: 'hamstring' } }),
  },
  'heel-raise': {
    frame: atChair,
    light: { x: 96, y: -370, radius: 350 },
    floor: floorOf(atChair),
    cast: 'grace',
    arrows: [
      { x: -150, y: -420, turn: -90 },
      { x: -150, y: -60, turn: -90 },
    ],
    behind: chairToHold,
    actor: actor(flatFooted(heelRaise), { muscle: { side: 'n', name: 'calf', state: 'rest' } }),
  },
  drink: {
    frame: standingFrame(120, 860, 812),
    light: { x: 120, y: -352, radius: 352 },
    floor: floorOf(standingFrame(120, 860, 812)),
    cast: 'amina',
    behind: jugOnTable,
    actor: actor(poses.drink, { arrange: (parts, { stage }) => [...glass(parts.joints, stage), ...inOrder(parts)] }),
  },
} satisfies Partial<Record<SceneId, Scene>>;
