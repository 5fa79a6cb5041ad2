export {
  afterWrongTry,
  forgottenAfterMs,
  freeTries,
  longestWaitMs,
  noLockOut,
  restoredLockOut,
  storedLockOut,
  waitLeftMs,
} from './lock-out';
export type { LockOut, StoredLockOut } from './lock-out';
export { inFours, isTooEasy, padDigits, pinDigits, recoveryDigits } from './pin';
export { afterPress, isOpened, pressesToOpen } from './unlock-gesture';
export type { Presses } from './unlock-gesture';
