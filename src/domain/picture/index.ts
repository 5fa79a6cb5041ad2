export { judgePicture, largestPictureBytes } from './judge-picture';
export type { Judgement, PictureFault, PictureKind } from './judge-picture';
