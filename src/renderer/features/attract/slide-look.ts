import type { Offset } from './pixel-shift';

/** How a slide is drawn, whatever is on it. */
export interface SlideLook {
  /** True for the slide that is fading out under the present one. */
  readonly isLeaving: boolean;
  /** True where nothing may move: in thumbnails. */
  readonly isStill: boolean;
  /** How it takes the place of the one before. */
  readonly transition: 'fade' | 'cut';
  readonly offset: Offset;
}

/** A slide by itself, as in a preview. */
export const aloneLook: SlideLook = { isLeaving: false, isStill: true, transition: 'cut', offset: { x: 0, y: 0 } };
