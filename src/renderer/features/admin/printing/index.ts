export { PrintingScreen as default } from './printing-screen';
export { PrintSheet } from './print-sheet';
