export { afterWrongTry, noLockOut, restoredLockOut, storedLockOut, waitLeftMs } from './lock-out';
export type { LockOut, StoredLockOut } from './lock-out';
export { inFours, isTooEasy, padDigits, pinDigits, recoveryDigits } from './pin';
export { afterPress, isOpened } from './unlock-gesture';
export type { Presses } from './unlock-gesture';
