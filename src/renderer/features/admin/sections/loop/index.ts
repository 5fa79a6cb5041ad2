export { LoopScreen as default } from './loop-screen';
