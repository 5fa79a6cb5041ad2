export { PinTwice } from './pin-twice';
export { RecoveryCode } from './recovery-code';
export { WayIn } from './way-in';
