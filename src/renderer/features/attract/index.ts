export { AttractLoop } from './attract-loop';
export { CleaningLock } from './cleaning-lock';
export type { OnSlide } from './slide-face';
export { SlidePreview, SlideThumb } from './slide-preview';
export { UrgentBanner } from './urgent-banner';
