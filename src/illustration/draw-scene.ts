import { lookOf } from './rig/cast';
import type { CastId, FigureTheme } from './rig/cast';
import { circle, line, round } from './rig/geometry';
import { area, placed, stroke } from './rig/path';
import type { Path } from './rig/path';
import type { Frame, Scene, Shot } from './rig/scene';
import { scenes } from './scenes';
import type { DrawingId } from './scenes';
import { outlineOf, stageOf } from './rig/stage';

/** The shape of light behind a person: a disc (stretches, habits), an arch (causes), or nothing at all, not even a floor. */
export type Ground = 'disc' | 'arch' | 'none';

export interface SceneOptions {
  /** Who is drawn; each scene has someone of its own. */
  readonly cast?: CastId | undefined;
  readonly theme: FigureTheme;
  readonly ground?: Ground | undefined;
  /** How far into the hold pose, 0 to 1; 1 when left out. */
  readonly share?: number;
  /** Seconds since the scene began, for what moves without end; 0 when left out. */
  readonly seconds?: number;
  /** Degrees the breath turns the head; 0 when left out. */
  readonly breath?: number;
  /** Shows a movement in one picture: a pale start pose and two arrows. */
  readonly withStart?: boolean;
}

/** Paths drawn as one, at one opacity. */
interface Layer {
  readonly opacity: number;
  readonly paths: readonly Path[];
}

/** A whole picture. For one scene and one set of options but time, the layers and paths keep their number and order. */
export interface Drawing {
  readonly frame: Frame;
  readonly layers: readonly Layer[];
}

const ghostOpacity = 0.22;

/** Scenes that are in the dark: put them on the night field, or name another theme. */
export const isNightScene = (id: DrawingId): boolean => scenes[id].night === true;

/** The part of the plane a scene shows: its shape, and its SVG `viewBox`. */
export const frameOf = (id: DrawingId): Frame => scenes[id].frame;

/** Scenes with a movement to show; the others only breathe. */
export const hasMovement = (id: DrawingId): boolean => scenes[id].arrows !== undefined;

/** From the name of a scene to the shapes of one moment of it. */
export function drawScene(id: DrawingId, options: SceneOptions): Drawing {
  const { theme, ground = 'disc', share = 1, seconds = 0, breath = 0, withStart = false } = options;
  const scene = scenes[id];
  const cast = options.cast !== undefined && (scene.only?.includes(options.cast) ?? true) ? options.cast : scene.cast;
  const stage = stageOf(theme);
  const shot: Shot = { share, seconds, breath, stage, cast, theme, look: lookOf(cast, theme) };
  const shows = withStart && scene.arrows !== undefined;
  const finished = (paths: readonly Path[]): readonly Path[] => paths.map((path) => outlined(path, theme));
  return {
    frame: scene.frame,
    layers: [
      { opacity: 1, paths: ground === 'none' ? [] : lightPaths(scene, ground, stage.light, stage.floor) },
      { opacity: 1, paths: finished(scene.behind?.(stage) ?? []) },
      { opacity: ghostOpacity, paths: shows ? finished(scene.actor({ ...shot, share: 0 })) : [] },
      { opacity: 1, paths: finished(scene.actor(shot)) },
      { opacity: 1, paths: finished(scene.front?.(stage) ?? []) },
      { opacity: 1, paths: shows ? arrowPaths(scene, stage.arrow) : [] },
    ],
  };
}

function lightPaths({ light, floor }: Scene, ground: 'disc' | 'arch', colour: string, floorColour: string): readonly Path[] {
  const { x, y, radius } = light;
  const half = radius * 0.96;
  const base = floor?.y ?? y + radius;
  const arch = `M${round(x - half)} ${round(base)}V${round(y - radius + half)}a${round(half)} ${round(half)} 0 0 1 ${round(2 * half)} 0V${round(base)}Z`;
  return [
    area(ground === 'disc' ? circle([x, y], radius) : arch, colour),
    ...(floor ? [stroke(line([floor.from, floor.y], [floor.to, floor.y]), floorColour, 10)] : []),
  ];
}

const arrowPaths = ({ arrows = [] }: Scene, colour: string): readonly Path[] =>
  arrows.flatMap(({ x, y, turn }) =>
    placed([stroke('M0 0H92M64 -28L92 0L64 28', colour, 11)], `translate(${x} ${y}) rotate(${turn})`),
  );

function outlined(path: Path, theme: FigureTheme): Path {
  const outline = path.fill === undefined || path.stroke !== undefined ? undefined : outlineOf(theme, path.fill);
  return outline === undefined ? path : { ...path, stroke: outline, width: 6 };
}

/** The box of a drawing as an SVG `viewBox`. */
export const viewBoxOf = ({ x, y, width, height }: Frame): string => [x, y, width, height].map(round).join(' ');
