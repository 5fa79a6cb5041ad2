export { Keyboard } from './keyboard';
