export { AttractLoop } from './attract-loop';
