import type { SceneId } from '../../content/ids';
import { bed } from '../furniture';
import { box } from '../geometry';
import { area } from '../path';
import { poses } from '../poses';
import { actor } from '../scene';
import type { Scene } from '../scene';

const frame = { x: -350, y: -440, width: 860, height: 596 };
const inBed = {
  frame,
  light: { x: 84, y: -140, radius: 285 },
  floor: { y: 147, from: -340, to: 500 },
  night: true,
} as const;

export const lyingScenes = {
  sleep: {
    frame: { ...frame, x: -470, width: 940 },
    light: { x: 0, y: -140, radius: 285 },
    floor: { y: 147, from: -460, to: 460 },
    night: true,
    cast: 'tomas',
    behind: (stage) => [...bed(stage, -454, 424, { turn: -4 }), area(box(120, -86, 150, 92, 42), stage.pillow)],
    actor: actor(poses.sleep, { barefoot: true }),
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
      { x: 250, y: -330, turn: 30 },
      { x: 440, y: -150, turn: 180 },
    ],
    behind: (stage) => bed(stage, -334, 474, { turn: -14 }),
    actor: actor(
      { from: poses.nightCrampStart, to: poses.nightCramp, contacts: [] },
      { barefoot: true, muscle: { side: 'n', name: 'calf' } },
    ),
  },
} satisfies Partial<Record<SceneId, Scene>>;
