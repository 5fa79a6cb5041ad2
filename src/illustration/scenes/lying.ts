import type { SceneId } from '../../domain/content';
import { bed, bedEdge } from '../rig/furniture';
import { box } from '../rig/geometry';
import { armTo, legTo } from '../rig/reach';
import { area } from '../rig/path';
import { movements } from '../rig/movements';
import { poses } from '../rig/poses';
import { actor, floorOf, standingFrame } from '../rig/scene';
import type { Scene } from '../rig/scene';

const frame = { x: -350, y: -440, width: 860, height: 596 };
const inBed = {
  frame,
  light: { x: 84, y: -140, radius: 285 },
  floor: { y: 147, from: -340, to: 500 },
  night: true,
} as const;

/** A loose cover from the waist down, tented over the feet. */
const cover =
  'M18 -62C60 -112 96 -158 146 -168C206 -176 262 -150 318 -140C372 -132 408 -110 412 -70L416 8Q416 26 396 26H30Q8 26 8 4Z';

const edge = standingFrame(60, 860, 700);
/** Both feet on the floor, one hand on the mattress, the other on something firm. */
const onEdge = (() => {
  const legs = legTo(
    legTo({ ...poses.sit, tilt: 3, lumbar: 4, thorax: 6, neck: 4, head: 2 }, 'n', [164, -31], 90),
    'f',
    [140, -31],
    90,
  );
  return armTo(armTo(legs, 'n', [-36, -234], 34), 'f', [214, -294], 84);
})();

export const lyingScenes = {
  sleep: {
    frame: { ...frame, x: -470, width: 940 },
    light: { x: 0, y: -140, radius: 285 },
    floor: { y: 147, from: -460, to: 460 },
    night: true,
    cast: 'tomas',
    behind: (stage) => [...bed(stage, -454, 424, { turn: -4 }), area(box(120, -86, 150, 92, 42), stage.pillow)],
    actor: actor(poses.sleep, { barefoot: true }),
    front: (stage) => [area(cover, stage.objectShade)],
  },
  'night-cramp': {
    ...inBed,
    cast: 'mei',
    behind: (stage) => bed(stage, -334, 474, { turn: -14 }),
    actor: actor(poses.nightCrampStart, { barefoot: true, muscle: { side: 'n', name: 'calf', state: 'knot' } }),
  },
  'night-pull': {
    ...inBed,
    cast: 'grace',
    arrows: [
      { x: 286, y: -336, turn: 40 },
      { x: 490, y: -176, turn: 180 },
    ],
    behind: (stage) => bed(stage, -334, 474, { turn: -14 }),
    actor: actor(movements.nightPull, { barefoot: true, muscle: { side: 'n', name: 'calf', before: 'knot' } }),
  },
  'bed-edge': {
    frame: edge,
    light: { x: 296, y: -420, radius: 180 },
    floor: floorOf(edge),
    night: true,
    cast: 'amina',
    behind: bedEdge,
    actor: actor(onEdge, { barefoot: true }),
  },
} satisfies Partial<Record<SceneId, Scene>>;
