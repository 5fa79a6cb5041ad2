/**
 * A pose is the place of the pelvis and the angle of each joint in degrees, near side `n` and far side `f`. All angles are 0
 * when upright; positive is flexion, or forward. `y` is 0 on the floor (on the mattress, in bed) and negative above it.
 */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
  readonly lumbar: number;
  readonly thorax: number;
  readonly neck: number;
  readonly head: number;
  readonly nShoulder: number;
  readonly nElbow: number;
  readonly nWrist: number;
  readonly fShoulder: number;
  readonly fElbow: number;
  readonly fWrist: number;
  readonly nHip: number;
  readonly nKnee: number;
  readonly nAnkle: number;
  readonly fHip: number;
  readonly fKnee: number;
  readonly fAnkle: number;
}

export type Side = 'n' | 'f';

export const restPose: Pose = {
  x: 0,
  y: 0,
  tilt: 0,
  lumbar: 0,
  thorax: 0,
  neck: 0,
  head: 0,
  nShoulder: 0,
  nElbow: 8,
  nWrist: 0,
  fShoulder: 0,
  fElbow: 8,
  fWrist: 0,
  nHip: 0,
  nKnee: 0,
  nAnkle: 0,
  fHip: 0,
  fKnee: 0,
  fAnkle: 0,
};

/** A pose from the angles that differ from upright. */
export const pose = (angles: Partial<Pose>): Pose => ({ ...restPose, ...angles });
