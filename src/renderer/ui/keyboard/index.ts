export { Keyboard } from './keyboard';
export type { KeyboardWords } from './keyboard';
