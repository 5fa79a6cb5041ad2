import type { CastId, FigureTheme, Look } from './cast';
import { lookOf } from './cast';
import { drawFigure, inOrder } from './figure';
import type { FigureOptions, FigureParts } from './figure';
import type { Movement } from './movements';
import type { Muscle, MuscleState } from './muscle';
import type { Path } from './path';
import type { Pose } from './pose';
import type { Stage } from './stage';
import { tween } from './tween';

/** The part of the plane a scene shows, in rig units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One arrow of the still version of a movement, from its tail; `turn` in degrees, 0 points forward, 90 down. */
interface Arrow {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** One moment of a scene: how far into the hold pose, how many seconds since it began, and what it is coloured with. */
export interface Shot {
  readonly share: number;
  readonly seconds: number;
  /** Degrees the breath turns the head. */
  readonly breath: number;
  readonly stage: Stage;
  readonly cast: CastId;
  readonly theme: FigureTheme;
  readonly look: Look;
}

/** A drawing of one person, one prop, one floor line and one light. */
export interface Scene {
  readonly frame: Frame;
  /** The disc of light; an arch is made from it. */
  readonly light: { readonly x: number; readonly y: number; readonly radius: number };
  readonly floor?: { readonly y: number; readonly from: number; readonly to: number };
  readonly cast: CastId;
  /** The people who can be in the scene, where not all can; anyone else is drawn as `cast`. */
  readonly only?: readonly CastId[];
  /** Set where the scene is in the dark whatever the screen's theme. */
  readonly night?: boolean;
  /** Present when the scene goes from a start to a hold pose; the still version shows where it came from. */
  readonly arrows?: readonly Arrow[];
  readonly behind?: (stage: Stage) => readonly Path[];
  readonly actor: (shot: Shot) => readonly Path[];
  readonly front?: (stage: Stage) => readonly Path[];
}

interface ActorOptions extends Omit<FigureOptions, 'look' | 'muscle'> {
  /** `state` holds all through the scene; without one the muscle goes from `before` (`rest` if not said) to `stretch`. */
  readonly muscle?: Omit<Muscle, 'state'> & { readonly state?: MuscleState; readonly before?: MuscleState };
  /** The order of the parts with what is held between them; `inOrder` when left out. */
  readonly arrange?: (parts: FigureParts, shot: Shot) => readonly Path[];
}

/** A still pose, a way from one pose to another, or a pose for each moment. */
export type Motion = Pose | Movement | ((shot: Pick<Shot, 'share' | 'seconds'>) => Pose);

function poseAt(motion: Motion, shot: Pick<Shot, 'share' | 'seconds' | 'breath'>): Pose {
  const pose =
    typeof motion === 'function'
      ? motion(shot)
      : 'from' in motion
        ? tween(motion.from, motion.to, shot.share, motion.contacts)
        : motion;
  return { ...pose, head: pose.head + shot.breath };
}

/** An actor in one pose, or moving from one to another. A muscle turns to its stretch past half way. */
export function actor(motion: Motion, options: ActorOptions = {}): Scene['actor'] {
  const { muscle, arrange = inOrder, ...figure } = options;
  return (shot) => {
    const state = muscle?.state ?? (shot.share > 0.5 ? 'stretch' : 'rest');
    const parts = drawFigure(poseAt(motion, shot), {
      ...figure,
      look: shot.look,
      ...(muscle ? { muscle: { ...muscle, state } } : {}),
    });
    return arrange(parts, shot);
  };
}

/** A second person in the scene, coloured for the same theme. */
export const withCast = (shot: Shot, cast: CastId): Shot => ({ ...shot, cast, look: lookOf(cast, shot.theme) });

/** A frame that stands on the floor line: its middle, its width, and how high it reaches above the floor. */
export const standingFrame = (middle: number, width: number, height: number): Frame => ({
  x: middle - width / 2,
  y: -height,
  width,
  height: height + 24,
});

/** The floor line under a frame, a little shorter than it. */
export const floorOf = (frame: Frame): NonNullable<Scene['floor']> => ({
  y: 5,
  from: frame.x + 20,
  to: frame.x + frame.width - 20,
});
