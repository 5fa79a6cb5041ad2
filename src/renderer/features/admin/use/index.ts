export { UseScreen as default } from './use-screen';
