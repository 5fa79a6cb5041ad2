export { PinPad } from './pin-pad';
export { RecoveryCode } from './recovery-code';
export { WayIn } from './way-in';
