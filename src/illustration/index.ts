export { castFor } from './rig/cast';
export type { CastId, FigureTheme } from './rig/cast';
export { drawScene, frameOf, isNightScene, viewBoxOf } from './draw-scene';
export type { Drawing, Ground } from './draw-scene';
export type { Path } from './rig/path';
export type { DrawingId } from './scenes';
export { breathAt, shareAt } from './timing';
export { sceneSvg } from './scene-svg';
