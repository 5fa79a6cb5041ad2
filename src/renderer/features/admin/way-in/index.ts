export { WayIn } from './way-in';
