export { HandoutPagesScreen } from './handout-pages-screen';
export { HandoutScreen } from './handout-screen';
export { QrHandoutScreen } from './qr-handout-screen';
export { AddToHandout } from './add-to-handout';
