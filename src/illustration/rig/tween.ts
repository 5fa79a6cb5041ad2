import { blend } from './geometry';
import { restPose } from './pose';
import type { Pose, Side } from './pose';
import { armTo, legTo } from './reach';
import { ankleFrom, solve } from './solve';

/**
 * A part of the body that touches floor or wall and stays there through a movement. A foot keeps its ankle, a hand its wrist;
 * a toe stays while the heel lifts, a heel while the toes do.
 */
export type Contact = `${Side}${'Foot' | 'Toe' | 'Heel' | 'Hand'}`;

const blended = (from: Pose, to: Pose, share: number): Pose =>
  Object.fromEntries(
    (Object.keys(restPose) as (keyof Pose)[]).map((joint) => [joint, blend(from[joint], to[joint], share)]),
  ) as unknown as Pose;

/**
 * The pose at `share` (0 to 1) of the way from `from` to `to`. Contacts stay where they are in `to`, at every share, so that
 * nothing that is planted slides; `from` must be a pose from which they can be reached.
 */
export function tween(from: Pose, to: Pose, share: number, contacts: readonly Contact[] = []): Pose {
  const [start, end] = [solve(from), solve(to)];
  return contacts.reduce(
    (pose, contact) => {
      const side = contact.startsWith('n') ? 'n' : 'f';
      const footAngle = blend(start[side].footAngle, end[side].footAngle, share);
      if (contact.endsWith('Hand'))
        return armTo(pose, side, end[side].wrist, blend(start[side].handAngle, end[side].handAngle, share));
      if (contact.endsWith('Toe')) return legTo(pose, side, ankleFrom('toe', end[side].toe, footAngle), footAngle);
      if (contact.endsWith('Heel')) return legTo(pose, side, ankleFrom('heel', end[side].heel, footAngle), footAngle);
      return legTo(pose, side, end[side].ankle, footAngle);
    },
    blended(from, to, share),
  );
}
