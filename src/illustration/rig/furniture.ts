import { box, capsule, circle, downward, line, step } from './geometry';
import type { Point } from './geometry';
import { area, placed, stroke } from './path';
import type { Path } from './path';
import type { Stage } from './stage';

/** A chair facing forward, its seat top at y = -205 around x = 0. */
export const chair = (stage: Stage): readonly Path[] => [
  stroke(line([-82, -196], [-100, -400]), stage.line, 14),
  area(capsule([-103, -432], 15, [-91, -296], 15), stage.object),
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

/** A low step or footstool with its top at `y`. */
export const footstool = (stage: Stage, from: number, to: number, y: number): readonly Path[] => [
  stroke(line([from + 18, y + 16], [from + 12, -7]) + line([to - 18, y + 16], [to - 12, -7]), stage.line, 14),
  area(box(from, y, to - from, 26, 13), stage.object),
];

/** A table with its top at `y`. */
export const table = (stage: Stage, from: number, to: number, y: number): Path =>
  stroke(
    line([from, y], [to, y]) + line([from + 44, y + 6], [from + 44, -6]) + line([to - 44, y + 6], [to - 44, -6]),
    stage.line,
    12,
  );

/** A bed seen from its foot end, its mattress top at y = -205, and a table with a lit lamp. */
export const bedEdge = (stage: Stage): readonly Path[] => [
  stroke(line([-300, -96], [-300, -7]) + line([22, -96], [22, -7]), stage.bedFrame, 22),
  area(box(-330, -132, 382, 40, 12), stage.bedFrame),
  area(box(-334, -206, 390, 82, 30), stage.mattress),
  area(
    'M-334 -206V-214Q-334 -244 -300 -244H-150Q-118 -244 -112 -218Q-108 -200 -116 -168Q-122 -146 -150 -146H-304Q-334 -146 -334 -176Z',
    stage.pillow,
  ),
  stroke(line([226, -268], [420, -268]) + line([254, -262], [254, -6]) + line([392, -262], [392, -6]), stage.line, 14),
  stroke(line([346, -276], [346, -380]), stage.line, 10),
  area(box(310, -290, 72, 18, 9), stage.line),
  area(
    'M306 -364L326 -462Q328 -470 336 -470H356Q364 -470 366 -462L386 -364Q387 -356 378 -356H314Q305 -356 306 -364Z',
    stage.lamp,
  ),
];

/** The parts of a wheelchair behind the person: the frame, the seat, the back and the caster. */
export const wheelchairBehind = (stage: Stage): readonly Path[] => [
  stroke(line([-74, -190], [-86, -424], [-128, -432]), stage.line, 14),
  area(capsule([-86, -400], 15, [-76, -262], 15), stage.object),
  stroke(line([96, -196], [136, -150], [168, -58], [232, -46]), stage.line, 14),
  stroke(line([60, -150], [142, -84], [142, -40]), stage.line, 12),
  area(circle([142, -38], 36), stage.solid),
  area(circle([142, -38], 12), stage.object),
  area(box(-98, -206, 206, 26, 13), stage.object),
];

/** The near wheel, in front of the person. */
export const wheelchairWheel = (stage: Stage): readonly Path[] => {
  const hub: Point = [-12, -150];
  const spokes = Array.from({ length: 10 }, (_, i) => line(hub, step(hub, downward(i * 36 + 10), 126))).join('');
  return [
    stroke(circle(hub, 143), stage.solid, 14),
    stroke(spokes, stage.wire, 3.5),
    stroke(circle(hub, 128), stage.wire, 6),
    area(circle(hub, 17), stage.solid),
    area(circle(hub, 7), stage.object),
  ];
};

/** A reception desk between x = 190 and x = 500, for someone to stand behind. */
export const desk = (stage: Stage): readonly Path[] => [
  area(box(214, -412, 262, 412, 8), stage.object),
  area(box(214, -362, 262, 14, 0), stage.objectShade),
  stroke(line([192, -418], [498, -418]), stage.line, 18),
];
