import type { SceneId } from '../../domain/content';
import type { FigureParts } from '../rig/figure';
import { round } from '../rig/geometry';
import { placed } from '../rig/path';
import type { Path } from '../rig/path';
import { poses } from '../rig/poses';
import type { Pose } from '../rig/pose';
import { capsuleAndTablet, inhaler, pillBottle, telephone } from '../rig/props';
import { armTo } from '../rig/reach';
import { actor, floorOf, standingFrame } from '../rig/scene';
import type { Scene, Shot } from '../rig/scene';
import type { Stage } from '../rig/stage';

const frame = standingFrame(20, 780, 812);
const standing = { frame, light: { x: 20, y: -352, radius: 352 }, floor: floorOf(frame) };

/** A prop in the near hand, behind its fingers. */
const inHand =
  (prop: (stage: Stage) => readonly Path[], turn: number, shift: readonly [number, number] = [0, 0]) =>
  (parts: FigureParts, { stage }: Shot): readonly Path[] => {
    const [x, y] = parts.joints.n.hand;
    const held = placed(prop(stage), `translate(${round(x + shift[0])} ${round(y + shift[1])}) rotate(${turn})`);
    return [...parts.farArm, ...parts.farLeg, ...parts.body, ...parts.nearLeg, ...held, ...parts.nearArm];
  };

const reading: Pose = armTo({ ...poses.stand, neck: 12, head: 8 }, 'n', [112, -500], 128);
const breathingIn: Pose = armTo({ ...poses.stand, neck: 4, head: -8 }, 'n', [122, -626], 152);
const calling: Pose = armTo({ ...poses.stand, neck: 6, head: -2 }, 'n', [62, -628], 214);

export const carryingScenes = {
  pills: { ...standing, cast: 'ravi', actor: actor(reading, { arrange: inHand(pillBottle, 6, [6, 6]) }) },
  inhaler: { ...standing, cast: 'grace', actor: actor(breathingIn, { arrange: inHand(inhaler, 0, [2, 0]) }) },
  'call-help': { ...standing, cast: 'tomas', actor: actor(calling, { arrange: inHand(telephone, -52, [-10, -8]) }) },
  tablets: {
    frame: { x: -150, y: -140, width: 300, height: 290 },
    light: { x: 2, y: 12, radius: 128 },
    cast: 'ravi',
    actor: ({ stage }) => capsuleAndTablet(stage),
  },
} satisfies Partial<Record<SceneId | 'tablets', Scene>>;
