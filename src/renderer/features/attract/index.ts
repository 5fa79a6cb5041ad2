export { AttractLoop } from './attract-loop';
export type { OnSlide } from './slide-face';
export { SlidePreview, SlideThumb } from './slide-preview';
