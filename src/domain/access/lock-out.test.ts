import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterWrongTry,
  forgottenAfterMs,
  freeTries,
  longestWaitMs,
  noLockOut,
  restoredLockOut,
  storedLockOut,
  waitLeftMs,
} from './lock-out';
import type { LockOut } from './lock-out';

const wrong = (times: number, at = 0): LockOut =>
  Array.from({ length: times }).reduce<LockOut>((lockOut) => afterWrongTry(lockOut, at), noLockOut);

describe('wrong tries', () => {
  it('cost nothing four times; from the fifth on the next one waits, longer each time, 5 minutes at most', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 50].map((times) => waitLeftMs(wrong(times), 0) / 1000)).toEqual([
      0, 0, 30, 60, 120, 240, 300, 300,
    ]);
  });

  it('wait on the steady clock', () => {
    expect(waitLeftMs(wrong(5), 29_999)).toBe(1);
    expect(waitLeftMs(wrong(5), 30_000)).toBe(0);
  });

  it('go on where they were after a restart, without the time the kiosk was off', () => {
    const stored = storedLockOut(wrong(6, 1000), 21_000);
    expect(stored).toEqual({ wrongTries: 6, waitLeftMs: 40_000 });
    const restored = restoredLockOut(stored, 500);
    expect(waitLeftMs(restored, 500)).toBe(40_000);
    expect(afterWrongTry(restored, 50_000).wrongTries).toBe(7);
  });

  it('are forgotten after a quiet hour', () => {
    expect(afterWrongTry(wrong(9), forgottenAfterMs).wrongTries).toBe(1);
    expect(afterWrongTry(wrong(9), forgottenAfterMs - 1).wrongTries).toBe(10);
  });

  it('never wait longer than 5 minutes, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.nat(), (stored, at) => {
        const restored = restoredLockOut(stored, at);
        expect(waitLeftMs(restored, at)).toBeLessThanOrEqual(longestWaitMs);
        expect(waitLeftMs(restored, at + longestWaitMs)).toBe(0);
        expect(waitLeftMs(afterWrongTry(restored, at), at)).toBeLessThanOrEqual(longestWaitMs);
      }),
    );
  });

  /** Somebody who tries as soon as they may, and who pulls the plug now and then: `restart` begins a new steady clock. */
  const attack = fc.array(fc.record({ restart: fc.boolean(), pauseMs: fc.integer({ min: 0, max: 400_000 }) }), { maxLength: 60 });

  it('let nobody make more than 20 tries in an hour, restarts or not', () => {
    fc.assert(
      fc.property(attack, (moves) => {
        let lockOut = noLockOut;
        let steady = 0;
        let passed = 0;
        const triedAt: number[] = [];
        for (const { restart, pauseMs } of moves) {
          if (restart) {
            lockOut = restoredLockOut(JSON.parse(JSON.stringify(storedLockOut(lockOut, steady))), 0);
            steady = 0;
          }
          const wait = Math.max(pauseMs % 1000, waitLeftMs(lockOut, steady));
          steady += wait;
          passed += wait;
          triedAt.push(passed);
          lockOut = afterWrongTry(lockOut, steady);
          const inTheHour = triedAt.filter((at) => passed - at < forgottenAfterMs).length;
          expect(inTheHour).toBeLessThanOrEqual(freeTries + 15);
        }
      }),
    );
  });

  it('are never freed by a restart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 0, max: 300_000 }), (times, pauseMs) => {
        const lockOut = wrong(times);
        const before = waitLeftMs(lockOut, pauseMs);
        expect(waitLeftMs(restoredLockOut(storedLockOut(lockOut, pauseMs), 7), 7)).toBe(before);
      }),
    );
  });
});
