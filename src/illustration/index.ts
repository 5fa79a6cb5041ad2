export { castFor } from './cast';
export type { CastId, FigureTheme } from './cast';
export { drawScene, frameOf, isNightScene, viewBoxOf } from './draw-scene';
export type { Drawing, Ground } from './draw-scene';
export type { Path } from './path';
export type { DrawingId } from './scenes';
export { breathAt, shareAt } from './timing';
export { sceneSvg } from './scene-svg';
