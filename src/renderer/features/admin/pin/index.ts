export { PinScreen as default } from './pin-screen';
