export { Admin as default } from './admin';
