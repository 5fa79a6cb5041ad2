import { childBody } from '../rig/bones';
import type { SceneId } from '../../domain/content';
import type { FigureOptions } from '../rig/figure';
import { chair, chairToHold, desk, wheelchairBehind, wheelchairWheel } from '../rig/furniture';
import { capsule, step, upward } from '../rig/geometry';
import { area, placed } from '../rig/path';
import { pose } from '../rig/pose';
import { poses } from '../rig/poses';
import { armTo, legTo } from '../rig/reach';
import { actor, floorOf, standingFrame, withCast } from '../rig/scene';
import type { Scene, Shot } from '../rig/scene';
import type { CastId } from '../rig/cast';

const standing = standingFrame(0, 780, 812);
const light = { x: 0, y: -352, radius: 352 };

const wheelchairFrame = standingFrame(50, 700, 680);
const inWheelchair = (() => {
  const feet = legTo(legTo({ ...poses.sit, tilt: -4 }, 'n', [196, -76], 96), 'f', [176, -76], 96);
  return armTo(armTo(feet, 'n', [52, -312], 28), 'f', [66, -314], 28);
})();

/** The belly of late pregnancy, in the colour of the top. */
const belly: FigureOptions['overTop'] = (joints, look) => {
  const forward = upward(joints.lumbarLean + 90);
  const middle = step(step(joints.waist, forward, 32), upward(joints.lumbarLean), -34);
  return [
    area(
      capsule(step(joints.chest, forward, 8), 38, middle, 70) +
        capsule(middle, 70, step(joints.pelvis, upward(joints.lumbarLean), 22), 46),
      look.top,
    ),
  ];
};
const withBelly = (() => {
  const leaning = pose({ ...poses.stand, x: -8, tilt: -2, lumbar: -5, thorax: 2, neck: 8, head: -2 });
  const legs = legTo(legTo(leaning, 'n', [8, -31], 90), 'f', [-14, -31], 90);
  return armTo(legs, 'n', [20, -450], 78);
})();

const childStanding = (() => {
  const still = pose({
    y: -252,
    tilt: 1,
    lumbar: -1,
    thorax: 2,
    neck: 4,
    head: -4,
    nShoulder: -4,
    nElbow: 12,
    fShoulder: 10,
    fElbow: 14,
  });
  const near = legTo(still, 'n', [4, -20.3], 90, childBody.bones);
  return legTo(near, 'f', [-10, -20.3], 90, childBody.bones);
})();
const childFrame = standingFrame(90, 640, 600);

/** Patient and staff rest a hand on the desk between them. */
const speaking = armTo(armTo({ ...poses.stand, neck: 6, head: -4 }, 'n', [120, -484], 104), 'f', [166, -442], 84);
const listening = armTo(armTo({ ...poses.stand, neck: 8, head: 2 }, 'n', [112, -440], 86), 'f', [128, -446], 86);
const deskFrame = standingFrame(250, 860, 812);

const roomFrame = { x: -217, y: -830, width: 1130, height: 854 };

export const peopleScenes = {
  wheelchair: {
    frame: wheelchairFrame,
    light: { x: 50, y: -320, radius: 320 },
    floor: floorOf(wheelchairFrame),
    cast: 'mei',
    behind: wheelchairBehind,
    actor: actor(inWheelchair, {
      arrange: (parts, { stage }) => [
        ...parts.farArm,
        ...parts.farLeg,
        ...parts.body,
        ...parts.nearLeg,
        ...wheelchairWheel(stage),
        ...parts.nearArm,
      ],
    }),
  },
  pregnant: {
    frame: standing,
    light,
    floor: floorOf(standing),
    cast: 'grace',
    only: ['grace', 'amina', 'mei'],
    actor: actor(withBelly, { overTop: belly }),
  },
  child: {
    frame: childFrame,
    light: { x: 90, y: -275, radius: 275 },
    floor: floorOf(childFrame),
    cast: 'ravi',
    only: ['ravi', 'grace', 'mei'],
    behind: chairToHold,
    actor: actor(childStanding, { body: childBody }),
  },
  'tell-staff': {
    frame: deskFrame,
    light: { x: 250, y: -352, radius: 352 },
    floor: floorOf(deskFrame),
    cast: 'joan',
    actor: (shot) => {
      const staff = actor(listening)(withCast(shot, shot.cast === 'ravi' ? 'mei' : 'ravi'));
      return [...placed(staff, 'translate(490 0) scale(-1 1)'), ...desk(shot.stage), ...actor(speaking)(shot)];
    },
  },
  'waiting-room': {
    frame: roomFrame,
    light: { x: 367, y: -385, radius: 385 },
    floor: floorOf(roomFrame),
    cast: 'joan',
    behind: (stage) => [...chair(stage), ...placed(chair(stage), 'translate(366 0)')],
    actor: (shot) => {
      // Whoever was chosen sits first; nobody is in the room twice.
      const other = (id: CastId): Shot => withCast(shot, id === shot.cast ? 'joan' : id);
      return [
        ...actor(poses.sit)(shot),
        ...placed(actor(poses.sit)(other('grace')), 'translate(366 0)'),
        ...placed(actor(poses.stand)(other('ravi')), 'translate(733 0)'),
      ];
    },
  },
} satisfies Partial<Record<SceneId, Scene>>;
