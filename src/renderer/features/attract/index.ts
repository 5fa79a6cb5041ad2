export { AttractLoop } from './attract-loop';
export { CleaningCurtain } from './cleaning-curtain';
export type { OnSlide } from './slide-face';
export { SlidePreview, SlideThumb } from './slide-preview';
export { UrgentBanner } from './urgent-banner';
