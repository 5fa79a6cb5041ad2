export { MomentScreen } from './moment-screen';
