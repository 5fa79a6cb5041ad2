import type { SceneId } from '../../domain/content';
import { beside, bow, box, circle, closedCurves, degrees, ellipse, line, round } from '../rig/geometry';
import type { Point } from '../rig/geometry';
import type { Look } from '../rig/cast';
import { actor, floorOf, standingFrame } from '../rig/scene';
import type { Scene } from '../rig/scene';
import { area, placed, stroke } from '../rig/path';
import type { Path } from '../rig/path';
import { poses } from '../rig/poses';
import type { FigureParts } from '../rig/figure';
import type { Stage } from '../rig/stage';

/** One bare foot from the front, its big toe toward x = 0; mirror it for the other one. */
function bareFoot({ skin, skinShade, legNear }: Look): readonly Path[] {
  const toes: readonly [Point, number][] = [
    [[46, -32], 31],
    [[95, -28], 22],
    [[130, -26], 19],
    [[160, -25], 17],
    [[187, -24], 15],
  ];
  const sole = closedCurves(
    [62, -340],
    [
      [
        [62, -280],
        [68, -250],
        [62, -210],
      ],
      [
        [54, -160],
        [18, -110],
        [15, -40],
      ],
      [
        [70, -22],
        [150, -18],
        [202, -34],
      ],
      [
        [198, -96],
        [158, -150],
        [150, -206],
      ],
      [
        [144, -250],
        [150, -280],
        [150, -340],
      ],
    ],
  );
  return [
    area(sole + toes.map(([at, radius]) => circle(at, radius)).join(''), skin),
    stroke([71, 113, 145, 174].map((x, i) => line([x, -52 + i * 3], [x + 1, -16])).join(''), skinShade, 5),
    ...toes.map(([[x, y], radius]) => area(ellipse([x + 1, y - radius * 0.2], radius * 0.46, radius * 0.42), skinShade)),
    stroke('M92 -196Q106 -184 120 -196', skinShade, 6),
    area('M40 -900H172V-290Q172 -272 154 -272H58Q40 -272 40 -290Z', legNear),
  ];
}

/** One lower leg from behind with the trouser rolled up; `calf` and `ankle` are half its width there. */
function calfFromBehind({ skin, skinShade, legNear, shoe }: Look, calf: number, ankle: number): readonly Path[] {
  return [
    area(
      closedCurves(
        [-ankle - 14, -8],
        [
          [
            [-ankle - 20, -70],
            [-ankle - 10, -90],
            [0, -90],
          ],
          [
            [ankle + 10, -90],
            [ankle + 20, -70],
            [ankle + 14, -8],
          ],
          [
            [ankle + 6, 0],
            [-ankle - 6, 0],
            [-ankle - 14, -8],
          ],
        ],
      ),
      shoe,
    ),
    area(
      closedCurves(
        [-52, -520],
        [
          [
            [-56, -470],
            [-calf - 6, -440],
            [-calf, -360],
          ],
          [
            [-calf + 4, -270],
            [-ankle, -190],
            [-ankle, -70],
          ],
          [
            [-ankle + 4, -52],
            [ankle - 4, -52],
            [ankle, -70],
          ],
          [
            [ankle, -190],
            [calf - 4, -270],
            [calf, -360],
          ],
          [
            [calf + 6, -440],
            [56, -470],
            [52, -520],
          ],
        ],
      ),
      skin,
    ),
    stroke(`M-30 -468Q0 -456 30 -468M${-ankle + 12} -112Q-4 -150 -4 -190M${ankle - 12} -112Q4 -150 4 -190`, skinShade, 6),
    area(box(-84, -900, 168, 400, 26), legNear),
    area(box(-90, -540, 180, 44, 18), legNear),
  ];
}

/** The spine from neck to pelvis, its lowest part ringed, and the nerve from there to the calf. */
function spineAndNerve({ joints }: FigureParts, stage: Stage): readonly Path[] {
  const { chest, waist, pelvis, n } = joints;
  const vertebrae = (a: Point, b: Point, count: number): readonly Path[] => {
    const lean = Math.atan2(b[1] - a[1], b[0] - a[0]) / degrees - 90;
    return Array.from({ length: count }, (_, i) => beside(a, b, (i + 0.5) / count, 15)).flatMap(([x, y]) =>
      placed([area(box(-17, -8, 34, 16, 7), stage.bone)], `translate(${round(x)} ${round(y)}) rotate(${round(lean)})`),
    );
  };
  const low = beside(waist, pelvis, 0.5, 15);
  const behindKnee = beside(n.hip, n.knee, 0.98, 8);
  const calf = beside(n.knee, n.ankle, 0.4, 10);
  return [
    ...vertebrae(chest, waist, 5),
    ...vertebrae(waist, pelvis, 5),
    stroke(bow(low, [low[0], low[1] + 90], beside(n.hip, n.knee, 0.3, 20), behindKnee) + line(behindKnee, calf), stage.bone, 7),
    stroke(circle(low, 52), stage.arrow, 15),
    stroke(circle(low, 52), stage.bone, 6),
  ];
}

const feetFrame = { x: -280, y: -440, width: 560, height: 464 };
const legsFrame = { x: -330, y: -620, width: 660, height: 644 };
const tall = standingFrame(0, 780, 812);

export const closeUpScenes = {
  'foot-front': {
    frame: feetFrame,
    light: { x: 0, y: -205, radius: 205 },
    floor: floorOf(feetFrame),
    cast: 'mei',
    actor: ({ look }) => [...bareFoot(look), ...placed(bareFoot(look), 'scale(-1 1)')],
  },
  'swollen-leg': {
    frame: legsFrame,
    light: { x: 0, y: -290, radius: 290 },
    floor: floorOf(legsFrame),
    cast: 'tomas',
    actor: ({ look, stage }) => [
      ...placed(calfFromBehind(look, 62, 34), 'translate(-118 0)'),
      ...placed(calfFromBehind(look, 98, 52), 'translate(118 0)'),
      stroke('M-14 -420Q-26 -350 -10 -280M250 -420Q262 -350 246 -280M276 -396Q286 -350 274 -304', stage.arrow, 9),
    ],
  },
  spine: {
    frame: tall,
    light: { x: 0, y: -352, radius: 352 },
    floor: floorOf(tall),
    cast: 'ravi',
    actor: actor(
      { ...poses.stand, nShoulder: 22, nElbow: 30 },
      {
        muscle: { side: 'n', name: 'calf', state: 'rest' },
        arrange: (parts, { stage }) => [
          ...parts.farArm,
          ...parts.farLeg,
          ...parts.body,
          ...parts.nearLeg,
          ...parts.nearArm,
          ...spineAndNerve(parts, stage),
        ],
      },
    ),
  },
} satisfies Partial<Record<SceneId, Scene>>;
