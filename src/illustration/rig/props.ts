import { box, circle, curve, distance, ellipse, line, round, step } from './geometry';
import type { Point } from './geometry';
import { area, placed, stroke } from './path';
import type { Path } from './path';
import type { Joints } from './solve';
import { table } from './furniture';
import type { Stage } from './stage';

/** A glass of water tipped toward the mouth; the near hand of a drinking pose is where it is held. */
export function glass({ head: [x, y] }: Joints, stage: Stage): readonly Path[] {
  return placed(
    [
      area('M-22 -44L-17 34Q-16 40 -10 40H10Q16 40 17 34L22 -44Z', stage.object),
      area('M-19.5 -10L-15 30Q-14.5 34 -10 34H10Q14.5 34 15 30L19.5 -10Z', stage.water),
    ],
    `translate(${round(x + 84)} ${round(y + 20)}) rotate(-52)`,
  );
}

/** A towel from the near hand round the ball of the near foot and back. */
export function towel({ n: { hand, heel, toe } }: Joints, stage: Stage): Path {
  const ahead: Point = [(toe[0] - heel[0]) / distance(heel, toe), (toe[1] - heel[1]) / distance(heel, toe)];
  const at = (along: number, below: number): Point => step(step(toe, ahead, along), [-ahead[1], ahead[0]], below);
  return stroke(
    line(hand, at(20, -17)) + curve(at(20, -17), at(18, 20), at(-12, 23)) + line(at(-12, 23), [hand[0], hand[1] + 8]),
    stage.object,
    13,
  );
}

/** A jug of water on a table whose top is at y = -302. */
export const jugOnTable = (stage: Stage): readonly Path[] => [
  table(stage, 250, 520, -302),
  ...placed(
    [
      stroke('M52 -92Q92 -92 88 -52Q84 -22 46 -26', stage.theme === 'light' ? '#2E6A9E' : stage.line, 13),
      area('M-50 -150H44L58 -128L50 -12Q49 0 38 0H-38Q-49 0 -50 -12Z', stage.object),
      area('M-50 -84H54L50 -12Q49 0 38 0H-38Q-49 0 -50 -12Z', stage.water),
    ],
    'translate(392 -308)',
  ),
];

/** A capsule and a round tablet, as large as a person's trunk: they stand alone. */
export const capsuleAndTablet = (stage: Stage): readonly Path[] => [
  ...placed(
    [area(box(-104, -37, 208, 74, 37), stage.object), area('M-67 -37H0V37H-67A37 37 0 0 1 -67 -37Z', stage.solid)],
    'rotate(-32)',
  ),
  ...placed(
    [area(circle([0, 0], 50), stage.object), stroke('M-28 0H28', stage.line === stage.object ? stage.solid : stage.line, 9)],
    'translate(48 74)',
  ),
];

/** A pill bottle standing in a hand at the origin. */
export const pillBottle = (stage: Stage): readonly Path[] => [
  area(box(-36, -96, 72, 120, 16), stage.object),
  area(box(-36, -50, 72, 46, 0), stage.water),
  stroke('M-16 -27H16', stage.solid, 8),
  area(box(-30, -128, 60, 36, 10), stage.solid),
];

/** An inhaler held upright at the origin, its mouthpiece turned back toward the person who holds it. */
export const inhaler = (stage: Stage): readonly Path[] => [
  area(box(-19, -112, 38, 70, 10), stage.objectShade),
  area('M-26 -74H26V20Q26 34 12 34H-58Q-66 34 -66 26V2Q-66 -6 -58 -6H-26Z', stage.object),
  stroke('M-26 -52H26', stage.line, 6),
];

/** A telephone held to the ear, seen from its back, along its own length. */
export const telephone = (stage: Stage): readonly Path[] => [
  area(box(-21, -54, 42, 108, 12), stage.object),
  area(circle([-7, -40], 6), stage.solid),
];

/** A bowl of beans, nuts and leafy greens on a table top at the origin. */
export const bowlOfFood = (stage: Stage): readonly Path[] => {
  const [leaf, dark, bean, nut] =
    stage.theme === 'light' || stage.theme === 'night'
      ? ['#6FA04F', '#4C7A3A', '#7A3F2B', '#C99A62']
      : [stage.objectShade, stage.water, stage.solid, stage.mattress];
  return [
    area('M-66 -58C-92 -92 -84 -124 -52 -140C-34 -116 -30 -84 -44 -56Z', dark),
    area('M-40 -60C-52 -102 -30 -140 4 -150C20 -116 14 -84 -8 -58Z', leaf),
    area('M14 -58C10 -96 34 -122 68 -124C76 -96 62 -72 44 -56Z', dark),
    ...(
      [
        [-52, -62],
        [-22, -70],
        [10, -66],
      ] as const
    ).map((at) => area(ellipse(at, 19, 13), bean)),
    ...(
      [
        [38, -70],
        [64, -62],
      ] as const
    ).map((at) => area(circle(at, 16), nut)),
    area('M-96 -62H96Q96 -6 40 0H-40Q-96 -6 -96 -62Z', stage.object),
    stroke('M-96 -62H96', stage.objectShade, 8),
  ];
};

/** A cold pack in a cloth, lying along its own length around the origin; a snow crystal says what it is. */
export const coldPack = (stage: Stage): readonly Path[] => [
  area(box(-66, -26, 132, 52, 22), stage.water),
  area(box(-66, -26, 40, 52, 14), stage.object),
  stroke('M26 -15V15M13 -7.5L39 7.5M13 7.5L39 -7.5', stage.object, 5),
];

/** A warm pad lying around the origin, warmth rising from it. */
export const warmPad = (stage: Stage): readonly Path[] => [
  area(box(-62, -22, 124, 44, 18), stage.line),
  area(box(-56, -16, 112, 32, 13), stage.lamp),
  stroke('M-30 -40Q-42 -54 -30 -68T-30 -96M4 -40Q-8 -54 4 -68T4 -96M38 -40Q26 -54 38 -68T38 -96', stage.arrow, 7),
];
