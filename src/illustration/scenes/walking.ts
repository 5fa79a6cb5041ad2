import type { SceneId } from '../../domain/content';
import { line } from '../rig/geometry';
import { stroke } from '../rig/path';
import type { Path } from '../rig/path';
import { actor, floorOf, standingFrame } from '../rig/scene';
import type { Scene, Shot } from '../rig/scene';
import { strideLength, strideSeconds, walkPose } from '../rig/walk';

const frame = standingFrame(0, 780, 812);
const floor = floorOf(frame);
const phaseOf = (seconds: number): number => (seconds / strideSeconds) % 1;

/** Marks on the ground that pass under the walker at the pace of the standing foot. */
function ground({ seconds, stage }: Shot): Path {
  const [spacing, length] = [strideLength / 4, 44];
  const shift = (phaseOf(seconds) * strideLength) % spacing;
  const starts = Array.from({ length: 8 }, (_, i) => floor.from + i * spacing - shift);
  const seen = starts
    .map((start) => [Math.max(start, floor.from), Math.min(start + length, floor.to)] as const)
    .filter(([from, to]) => to > from);
  return stroke(seen.map(([from, to]) => line([from, floor.y + 13], [to, floor.y + 13])).join(''), stage.floor, 6);
}

const walker = actor(({ seconds }) => walkPose(phaseOf(seconds)));

export const walkingScenes = {
  walk: {
    frame,
    light: { x: 0, y: -352, radius: 352 },
    floor,
    cast: 'mei',
    actor: (shot) => [ground(shot), ...walker(shot)],
  },
} satisfies Partial<Record<SceneId, Scene>>;
