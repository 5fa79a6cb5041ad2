import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adultBones } from './bones';
import { distance } from './geometry';
import { footPulled, movements, stepTop, stoolTop } from './movements';
import { restPose } from './pose';
import type { Pose } from './pose';
import { solve } from './solve';
import type { Joints } from './solve';
import { tween } from './tween';
import { strideLength, walkPose } from './walk';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const angle = fc.double({ min: -180, max: 180, noNaN: true });
const anyPose = fc.record(
  Object.fromEntries(Object.keys(restPose).map((joint) => [joint, angle])),
) as unknown as fc.Arbitrary<Pose>;
const contactPoint = {
  Foot: (joints: Joints, side: 'n' | 'f') => joints[side].ankle,
  Toe: (joints: Joints, side: 'n' | 'f') => joints[side].toe,
  Heel: (joints: Joints, side: 'n' | 'f') => joints[side].heel,
  Hand: (joints: Joints, side: 'n' | 'f') => joints[side].wrist,
};

function expectWholeBones(joints: Joints): void {
  expect(distance(joints.pelvis, joints.waist)).toBeCloseTo(adultBones.lumbar);
  expect(distance(joints.waist, joints.chest)).toBeCloseTo(adultBones.thorax);
  for (const { hip, knee, ankle, shoulder, elbow, wrist, hand } of [joints.n, joints.f]) {
    expect(distance(hip, knee)).toBeCloseTo(adultBones.thigh);
    expect(distance(knee, ankle)).toBeCloseTo(adultBones.shin);
    expect(distance(shoulder, elbow)).toBeCloseTo(adultBones.upperArm);
    expect(distance(elbow, wrist)).toBeCloseTo(adultBones.foreArm);
    expect(distance(wrist, hand)).toBeCloseTo(adultBones.hand);
  }
}

describe('a moving figure', () => {
  it('never stretches a bone, whatever its pose', () => {
    fc.assert(fc.property(anyPose, (pose) => expectWholeBones(solve(pose))));
  });

  describe.each(Object.entries(movements))('%s', (_name, { from, to, contacts }) => {
    it('keeps its bones on the way', () => {
      fc.assert(fc.property(share, (at) => expectWholeBones(solve(tween(from, to, at, contacts)))));
    });

    it('keeps planted feet and hands where they are', () => {
      const hold = solve(to);
      fc.assert(
        fc.property(share, (at) => {
          const joints = solve(tween(from, to, at, contacts));
          for (const contact of contacts) {
            const side = contact.startsWith('n') ? 'n' : 'f';
            const place = contactPoint[contact.slice(1) as keyof typeof contactPoint];
            expect(distance(place(joints, side), place(hold, side)), contact).toBeLessThan(0.5);
          }
        }),
      );
    });

    it('begins and ends in the poses it names', () => {
      const [start, end] = [solve(tween(from, to, 0, contacts)), solve(tween(from, to, 1, contacts))];
      for (const side of ['n', 'f'] as const) {
        expect(distance(end[side].knee, solve(to)[side].knee)).toBeLessThan(1);
        expect(distance(start[side].knee, solve(from)[side].knee)).toBeLessThan(12);
      }
    });
  });

  it('does not put a foot through the floor, the step or the stool', () => {
    const heelRadius = 17;
    fc.assert(
      fc.property(share, (at) => {
        const onStep = solve(
          tween(movements.hamstringStep.from, movements.hamstringStep.to, at, movements.hamstringStep.contacts),
        );
        expect(onStep.n.heel[1] + heelRadius).toBeCloseTo(stepTop, 0);
        expect(solve(footPulled(at)).n.heel[1] + heelRadius).toBeCloseTo(stoolTop, 0);
      }),
    );
  });

  it('keeps its grip on the toes while it pulls them', () => {
    const gap = (at: number): number => {
      const { hand, toe } = solve(footPulled(at)).n;
      return distance(hand, toe);
    };
    fc.assert(
      fc.property(share, (at) => {
        expect(gap(at)).toBeLessThan(24);
      }),
    );
  });
});

describe('a walker', () => {
  it('sets each standing foot down without letting it slide on the ground', () => {
    // Between flat and heel-off the ankle moves back exactly as fast as the ground.
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.3, noNaN: true }),
        fc.double({ min: 0, max: 0.03, noNaN: true }),
        (phase, later) => {
          const [now, then] = [solve(walkPose(phase)).n.ankle, solve(walkPose(phase + later)).n.ankle];
          expect(now[0] - then[0]).toBeCloseTo(strideLength * later, 0);
          expect(then[1]).toBeCloseTo(-31, 0);
        },
      ),
    );
  });

  it('always has a foot on the ground, and never one below it', () => {
    fc.assert(
      fc.property(share, (phase) => {
        const { n, f } = solve(walkPose(phase));
        const lowest = Math.max(n.heel[1] + 17, f.heel[1] + 17, n.toe[1] + 12, f.toe[1] + 12);
        expect(lowest).toBeGreaterThan(-2);
        expect(lowest).toBeLessThan(3);
      }),
    );
  });

  it('walks on without a jump from one cycle to the next', () => {
    fc.assert(
      fc.property(share, (phase) => {
        const [now, next] = [solve(walkPose(phase)), solve(walkPose((phase + 0.002) % 1))];
        expect(distance(now.n.ankle, next.n.ankle)).toBeLessThan(8);
        expect(distance(now.f.wrist, next.f.wrist)).toBeLessThan(8);
      }),
    );
  });
});
