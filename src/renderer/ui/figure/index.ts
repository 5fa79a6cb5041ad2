export { Scene } from './scene';
