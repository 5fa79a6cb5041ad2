import type { Look } from './cast';
import { beside, closedCurves, curve, line } from './geometry';
import type { Point } from './geometry';
import { area, stroke } from './path';
import type { Path } from './path';
import type { Side } from './pose';
import type { SideJoints } from './solve';

type MuscleName = 'calf' | 'hamstring' | 'quad' | 'sole';
/** `rest` is plain, `knot` a zigzag with rays outside, `stretch` two light lines along the fibres. */
export type MuscleState = 'rest' | 'knot' | 'stretch';

export interface Muscle {
  readonly side: Side;
  readonly name: MuscleName;
  readonly state: MuscleState;
}

/** Which bone a muscle lies on, from where to where along it, how far off the bone, and how thick. */
const places: Record<
  MuscleName,
  { bone: (j: SideJoints) => readonly [Point, Point]; from: number; to: number; offset: number; belly: number }
> = {
  calf: { bone: (j) => [j.knee, j.ankle], from: 0.08, to: 0.66, offset: 12, belly: 17 },
  hamstring: { bone: (j) => [j.hip, j.knee], from: 0.22, to: 0.9, offset: 15, belly: 18 },
  quad: { bone: (j) => [j.hip, j.knee], from: 0.2, to: 0.88, offset: -12, belly: 19 },
  sole: { bone: (j) => [j.heel, j.toe], from: 0.05, to: 0.8, offset: 6, belly: 8 },
};

/** Always the same four paths: spindle, knot, rays, fibres; those a state does not show are empty. */
export function musclePaths(muscle: Muscle, joints: SideJoints, look: Look): readonly Path[] {
  const { bone, from, to, offset, belly } = places[muscle.name];
  const [a, b] = bone(joints);
  const back = Math.sign(offset);
  /** A point at `share` of the muscle's length, `out` off the bone. */
  const at = (share: number, out: number): Point => beside(a, b, from + (to - from) * share, out);

  // A smooth spindle: the belly at 36 % of its length, a tendon at either end.
  const spindle = closedCurves(at(0, offset * 0.6), [
    [
      at(0.06, offset + back * belly * 1.05),
      at(0.42, offset + back * belly * 1.25),
      at(0.66, offset * 0.8 + back * belly * 0.55),
    ],
    [at(0.82, offset * 0.5 + back * belly * 0.2), at(0.92, offset * 0.35), at(1, offset * 0.2)],
    [
      at(0.9, offset * 0.2 - back * belly * 0.2),
      at(0.74, offset * 0.5 - back * belly * 0.75),
      at(0.4, offset - back * belly * 1.15),
    ],
    [at(0.2, offset - back * belly * 1.1), at(0.04, offset * 0.6 - back * belly * 0.5), at(0, offset * 0.6)],
  ]);
  const turns = Array.from({ length: 8 }, (_, i) =>
    beside(a, b, from + 0.06 + ((to - from) * 0.58 * i) / 7, offset * 0.85 + (i % 2 === 1 ? 7 : -7)),
  );
  const rays = [0.02, 0.22, 0.42].map((share) =>
    line(
      beside(a, b, from + (to - from) * share + 0.04, offset + 40),
      beside(a, b, from + (to - from) * (share + (share - 0.22) * 0.35) + 0.04, offset + 66),
    ),
  );
  const fibres = [-0.28, 0.34].map((k) =>
    curve(
      at(0.1, offset * 0.75 + back * belly * k),
      at(0.42, offset + back * belly * k * 1.9),
      at(0.76, offset * 0.55 + back * belly * k * 0.6),
    ),
  );
  return [
    area(spindle, look.muscle),
    stroke(muscle.state === 'knot' ? line(...turns) : '', look.knot, 6),
    stroke(muscle.state === 'knot' ? rays.join('') : '', look.ray, 10),
    stroke(muscle.state === 'stretch' ? fibres.join('') : '', look.fibre, 4),
  ];
}
