import type { SceneId } from '../domain/content';
import type { Scene } from './rig/scene';
import { carryingScenes } from './scenes/carrying';
import { closeUpScenes } from './scenes/close-up';
import { lyingScenes } from './scenes/lying';
import { peopleScenes } from './scenes/people';
import { seatedScenes } from './scenes/seated';
import { standingScenes } from './scenes/standing';
import { walkingScenes } from './scenes/walking';

/** A drawing: one that content may ask for, or the capsule and tablet of the home screen's remedies tile. */
export type DrawingId = SceneId | 'tablets';

export const scenes: Record<DrawingId, Scene> = {
  ...standingScenes,
  ...walkingScenes,
  ...seatedScenes,
  ...lyingScenes,
  ...carryingScenes,
  ...peopleScenes,
  ...closeUpScenes,
};

export const drawingIds = Object.keys(scenes) as DrawingId[];
