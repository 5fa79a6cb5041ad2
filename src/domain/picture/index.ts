export { judgePicture, largestPictureBytes, mostPixels, pictureFaults, pictureKinds } from './judge-picture';
export type { Judgement, PictureFault, PictureKind } from './judge-picture';
