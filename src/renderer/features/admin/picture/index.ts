export { PictureField } from './picture-field';
