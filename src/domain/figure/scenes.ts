import type { SceneId } from '../content/ids';
import type { Scene } from './scene';
import { lyingScenes } from './scenes/lying';
import { seatedScenes } from './scenes/seated';
import { standingScenes } from './scenes/standing';

/** Every drawing an item of content may ask for. */
export const scenes: Record<SceneId, Scene> = {
  ...standingScenes,
  ...seatedScenes,
  ...lyingScenes,
  walk: standingScenes.stand,
  'foot-pull': seatedScenes['seated-toe-pull'],
  'bed-edge': seatedScenes.sit,
  pills: standingScenes.drink,
  food: seatedScenes['drink-seated'],
  'heat-cold': seatedScenes.sit,
  wheelchair: seatedScenes.sit,
  pregnant: standingScenes.stand,
  child: standingScenes.stand,
  'foot-front': standingScenes.stand,
  'waiting-room': seatedScenes.sit,
  'swollen-leg': standingScenes.stand,
  'tell-staff': standingScenes.stand,
  'call-help': standingScenes.stand,
  inhaler: standingScenes.stand,
  spine: standingScenes.stand,
};
