export { DisplayScreen as default } from './display-screen';
export { RulerCheck } from './ruler-check';
