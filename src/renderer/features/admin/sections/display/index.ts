export { DisplayScreen as default } from './display-screen';
