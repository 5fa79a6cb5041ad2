import type { SceneId } from '../../domain/content';
import { chairToHold, footstool, wall } from '../rig/furniture';
import { inOrder } from '../rig/figure';
import { movements, stepTop } from '../rig/movements';
import { poses } from '../rig/poses';
import { glass, jugOnTable } from '../rig/props';
import { actor, floorOf, standingFrame } from '../rig/scene';
import type { Scene } from '../rig/scene';

const upright = standingFrame(0, 780, 812);
const light = { x: 0, y: -352, radius: 352 };

const atWall = standingFrame(72, 740, 812);

const atChair = standingFrame(96, 700, 868);

const besideTable = standingFrame(120, 860, 812);
const atStep = standingFrame(80, 740, 812);

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
    actor: actor(movements.calfWall, { muscle: { side: 'n', name: 'calf' } }),
  },
  'hamstring-step': {
    frame: atStep,
    light: { x: 80, y: -352, radius: 352 },
    floor: floorOf(atStep),
    cast: 'amina',
    arrows: [
      { x: 240, y: -560, turn: 45 },
      { x: 340, y: -150, turn: -90 },
    ],
    behind: (stage) => footstool(stage, 150, 330, stepTop),
    actor: actor(movements.hamstringStep, { muscle: { side: 'n', name: 'hamstring' } }),
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
    actor: actor(movements.heelRaise, { muscle: { side: 'n', name: 'calf', state: 'rest' } }),
  },
  drink: {
    frame: besideTable,
    light: { x: 120, y: -352, radius: 352 },
    floor: floorOf(besideTable),
    cast: 'amina',
    behind: jugOnTable,
    actor: actor(poses.drink, { arrange: (parts, { stage }) => [...glass(parts.joints, stage), ...inOrder(parts)] }),
  },
} satisfies Partial<Record<SceneId, Scene>>;
