export { layoutName, layoutOf } from './layouts';
export type { Layout } from './layouts';
export { keyRows, lastRow, layerAfter } from './press-key';
export type { Key, Layer } from './press-key';
export { eraseLetter, insertText, longestText } from './typed-text';
export type { TypedText } from './typed-text';
