export { PinTwice } from './pin-twice';
export { RecoveryCode } from './recovery-code';
export { Unlock } from './unlock';
