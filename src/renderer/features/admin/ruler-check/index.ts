export { RulerCheck } from './ruler-check';
