import { box, line } from './geometry';
import type { Point } from './geometry';
import { area, placed, stroke } from './path';
import type { Path } from './path';
import type { Stage } from './stage';

/** A chair facing forward, its seat top at y = -205 around x = 0. */
export const chair = (stage: Stage): readonly Path[] => [
  stroke(line([-82, -196], [-100, -400]), stage.line, 14),
  stroke(line([-103, -432], [-91, -296]), stage.object, 30),
  stroke(line([-76, -190], [-92, -7]), stage.line, 14),
  stroke(line([84, -190], [96, -7]), stage.line, 14),
  area(box(-98, -206, 206, 26, 13), stage.object),
  stroke(line([-86, -180], [96, -180]), stage.line, 6),
];

/** A chair seen from behind its back, at x = 134, to hold on to. */
export const chairToHold = (stage: Stage): readonly Path[] => [
  stroke(line([300, -196], [316, -7]) + line([150, -190], [138, -7]), stage.line, 14),
  stroke(line([146, -196], [146, -440]), stage.line, 14),
  area(box(134, -206, 190, 26, 13), stage.object),
  area(box(132, -450, 30, 150, 15), stage.object),
];

/** A wall whose face stands at x = 282. It runs far up, so that it reaches the edge of whatever box the picture is in. */
export const wall = (stage: Stage): readonly Path[] => [
  area(box(282, -3000, 46, 3000, 10), stage.object),
  stroke(line([286, -2990], [286, -6]), stage.line, 8),
];

/** A bed with its mattress at y = 0 and its floor at y = 142, from head board to foot board. */
export function bed(stage: Stage, from: number, to: number, pillow: { turn: number }): readonly Path[] {
  const head: Point = [from + 38, -78];
  return [
    area(box(from, -230, 30, 372, 15), stage.bedFrame),
    area(box(to, -60, 26, 202, 13), stage.bedFrame),
    area(box(from + 24, 66, to - from - 14, 30, 8), stage.bedFrame),
    area(box(from + 30, 0, to - from - 30, 78, 26), stage.mattress),
    ...placed([area(box(head[0], head[1], 170, 86, 38), stage.pillow)], `rotate(${pillow.turn} ${from + 114} -30)`),
  ];
}
