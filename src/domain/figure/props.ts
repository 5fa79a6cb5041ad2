import { box, circle, curve, distance, line, round, step } from './geometry';
import type { Point } from './geometry';
import { area, placed, stroke } from './path';
import type { Path } from './path';
import type { Joints } from './solve';
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

/** A jug of water on a small table, the table top at y = -302 around x = 390. */
export const jugOnTable = (stage: Stage): readonly Path[] => [
  stroke(line([250, -302], [520, -302]) + line([296, -296], [296, 0]) + line([474, -296], [474, 0]), stage.line, 12),
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
