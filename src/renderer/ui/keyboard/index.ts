export { Keyboard } from './keyboard';
export { KeyboardDock } from './keyboard-dock';
