export { PrintingScreen as default } from './printing-screen';
