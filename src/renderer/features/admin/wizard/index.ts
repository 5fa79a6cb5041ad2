export { Wizard } from './wizard';
