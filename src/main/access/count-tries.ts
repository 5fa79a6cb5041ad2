import { afterWrongTry, noLockOut, restoredLockOut, storedLockOut, waitLeftMs } from '../../domain/access';
import type { LockOut } from '../../domain/access';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';
import type { AccessFile } from './access-file';

/** PINs and recovery codes are counted apart: who is locked out by a child still gets in with the code. */
type Kind = 'pin' | 'code';

/** While somebody has to wait, what is left is kept this often: a restart costs no more than that. */
const keepEveryMs = 5000;

/** The lock-out of `domain/access`, on the steady clock, kept across restarts. */
export function countTries(file: Pick<AccessFile, 'readTries' | 'writeTries'>, clock: Clock, log: Logger) {
  const stored = file.readTries() as Partial<Record<Kind, unknown>> | null | undefined;
  const storedOf = (kind: Kind): unknown => (stored === undefined ? undefined : (stored?.[kind] ?? null));
  const lockOuts: Record<Kind, LockOut> = {
    pin: restoredLockOut(storedOf('pin'), clock.steady()),
    code: restoredLockOut(storedOf('code'), clock.steady()),
  };
  let stopKeeping: (() => void) | undefined;

  const waitMs = (kind: Kind) => waitLeftMs(lockOuts[kind], clock.steady());
  const keep = () => {
    const at = clock.steady();
    const written = file.writeTries({ pin: storedLockOut(lockOuts.pin, at), code: storedLockOut(lockOuts.code, at) });
    if (!written.ok) log.error(`access: the count of wrong tries could not be written: ${written.reason}`);
  };
  const keepWhileWaiting = () => {
    if (waitMs('pin') + waitMs('code') === 0) {
      stopKeeping?.();
      stopKeeping = undefined;
      return;
    }
    stopKeeping ??= clock.every(keepEveryMs, () => {
      keep();
      keepWhileWaiting();
    });
  };
  keepWhileWaiting();
  return {
    waitSeconds: (kind: Kind): number => Math.ceil(waitMs(kind) / 1000),
    inARow: (kind: Kind): number => lockOuts[kind].wrongTries,
    /** Counts a try as wrong before it is looked at. */
    begin: (kind: Kind) => {
      lockOuts[kind] = afterWrongTry(lockOuts[kind], clock.steady());
      keep();
      keepWhileWaiting();
    },
    wasRight: (kind: Kind) => {
      lockOuts[kind] = { ...noLockOut, wrongAt: clock.steady() };
      keep();
    },
  };
}
