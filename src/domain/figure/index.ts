export { castIds } from './cast';
export type { CastId, FigureTheme } from './cast';
export { drawScene, frameOf, hasMovement, isNightScene, viewBoxOf } from './draw-scene';
export type { Drawing, Ground, Layer, SceneOptions } from './draw-scene';
export type { Path } from './path';
export { sceneSvg } from './scene-svg';
export { breathAt, shareAt } from './timing';
export { drawingIds } from './scenes';
export type { DrawingId } from './scenes';
