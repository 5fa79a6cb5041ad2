/**
 * Wrong tries make the next one wait. A machine of values, on the steady clock alone: what a wall clock says, forward or back, neither
 * opens the lock sooner nor keeps it longer. Moments are ms of the steady clock, which begins anew with each start.
 */

export interface LockOut {
  /** In a row; a right one, or a long quiet time, begins anew. */
  readonly wrongTries: number;
  /** No try counts before this moment. */
  readonly waitUntil: number;
  /** When the last wrong try was, or the start of the kiosk. */
  readonly wrongAt: number;
}

/** What survives a restart. It holds no moment, only how much is left to wait. */
export interface StoredLockOut {
  readonly wrongTries: number;
  readonly waitLeftMs: number;
}

/** This many in a row cost nothing: fingers slip. */
export const freeTries = 5;
/** A child at the pad must not keep staff out for longer than this (docs/rules.md, rule 10). */
export const longestWaitMs = 5 * 60_000;
const firstWaitMs = 30_000;
/** After such a time without a wrong try, what happened before is no longer held against anybody. */
export const forgottenAfterMs = 60 * 60_000;

/** How long the next try waits after so many wrong ones: 30 s after the fifth, twice as long each time, 5 minutes at most. */
export function waitAfterMs(wrongTries: number): number {
  if (wrongTries < freeTries) return 0;
  return Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(10, wrongTries - freeTries));
}

export const noLockOut: LockOut = { wrongTries: 0, waitUntil: 0, wrongAt: 0 };

/** How long the next try has to wait, in ms; 0 when it may be made now. */
export function waitLeftMs(lockOut: LockOut, at: number): number {
  return Math.min(longestWaitMs, Math.max(0, lockOut.waitUntil - at));
}

/** After a wrong try. Count a try before it is looked at, and take it back when it was right: a power cut in between frees nobody. */
export function afterWrongTry(lockOut: LockOut, at: number): LockOut {
  const isForgotten = at - lockOut.wrongAt >= forgottenAfterMs;
  const wrongTries = (isForgotten ? 0 : lockOut.wrongTries) + 1;
  return { wrongTries, waitUntil: at + waitAfterMs(wrongTries), wrongAt: at };
}

/** What to keep on disk. */
export function storedLockOut(lockOut: LockOut, at: number): StoredLockOut {
  return { wrongTries: lockOut.wrongTries, waitLeftMs: waitLeftMs(lockOut, at) };
}

/** The lock-out after a restart: the wait that was left goes on. What was stored may be anything: spoilt values wait the longest, once. */
export function restoredLockOut(stored: unknown, at: number): LockOut {
  if (stored === undefined) return { ...noLockOut, waitUntil: at, wrongAt: at };
  const { wrongTries, waitLeftMs } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof StoredLockOut, unknown>
  >;
  const isWhole = Number.isSafeInteger(wrongTries) && Number(wrongTries) >= 0 && Number.isFinite(waitLeftMs);
  if (!isWhole) return { wrongTries: freeTries, waitUntil: at + longestWaitMs, wrongAt: at };
  const left = Math.min(longestWaitMs, Math.max(0, Number(waitLeftMs)));
  return { wrongTries: Number(wrongTries), waitUntil: at + left, wrongAt: at };
}
