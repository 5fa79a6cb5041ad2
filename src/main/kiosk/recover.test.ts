import type { RenderProcessGoneDetails } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createRecovery } from './recover';

const slide = new Uint8Array([50, 42, 16, 255, 255, 255, 255, 255]);
const white = new Uint8Array(64).fill(255);

/** A page that does what it is told to: load, crash, hang, go white. */
function makeKiosk() {
  const clock = createManualClock();
  const log = createMemoryLogger();
  const events = new EventEmitter();
  const kiosk = {
    clock,
    log,
    loads: 0,
    loadsWell: true,
    hangs: false,
    onScreen: slide,
    endedProcesses: 0,
    go: (reason: RenderProcessGoneDetails['reason']) => events.emit('render-process-gone', {}, { reason, exitCode: 9 }),
    emit: (name: string, ...rest: unknown[]) => events.emit(name, ...rest),
  };
  const recovery = createRecovery({
    page: {
      on: (name: string, listener: (...args: never[]) => void) => events.on(name, listener as (...args: unknown[]) => void),
      forcefullyCrashRenderer: () => {
        kiosk.endedProcesses += 1;
        kiosk.hangs = false;
        kiosk.go('killed');
      },
      executeJavaScript: () => (kiosk.hangs ? new Promise(() => undefined) : Promise.resolve(true)),
    },
    load: () => {
      kiosk.loads += 1;
      if (kiosk.loadsWell) events.emit('did-finish-load');
    },
    look: () => Promise.resolve(kiosk.onScreen),
    clock,
    log,
  });
  recovery.begin();
  return Object.assign(kiosk, { recovery });
}

describe('a page that goes', () => {
  it.each([
    'clean-exit',
    'abnormal-exit',
    'killed',
    'crashed',
    'oom',
    'launch-failed',
    'integrity-failure',
    'memory-eviction',
  ] as const)('is back at once, for the reason %s too, and the log says why', async (reason) => {
    const kiosk = makeKiosk();
    kiosk.go(reason);
    await kiosk.clock.advance(0);
    expect(kiosk.loads).toBe(2);
    expect(kiosk.log.text()).toContain(reason);
  });

  it('again and again is tried at longer and longer pauses, and never given up', async () => {
    const kiosk = makeKiosk();
    kiosk.loadsWell = false;
    const triedAt: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      const before = kiosk.loads;
      kiosk.go('crashed');
      await kiosk.clock.advance(1000);
      if (kiosk.loads > before) triedAt.push(second);
    }
    expect(triedAt.slice(0, 5)).toEqual([0, 1, 6, 26, 86]);
    expect(triedAt.length).toBeGreaterThan(10);
  });

  it('once a day is always a first failure', async () => {
    const kiosk = makeKiosk();
    for (let day = 0; day < 5; day += 1) {
      kiosk.go('oom');
      await kiosk.clock.advance(0);
      await kiosk.clock.advance(3_600_000);
    }
    expect(kiosk.loads).toBe(6);
    expect(kiosk.log.text()).not.toContain('attempt 2');
  });
});

describe('a page that does not load', () => {
  it('is loaded again, unless it was only overtaken or was no whole page', async () => {
    const kiosk = makeKiosk();
    kiosk.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://kiosk/', true);
    kiosk.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://kiosk/x', false);
    await kiosk.clock.advance(60_000);
    expect(kiosk.loads).toBe(1);
    kiosk.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://kiosk/', true);
    await kiosk.clock.advance(0);
    expect(kiosk.loads).toBe(2);
  });

  it('nor says so is loaded again after half a minute', async () => {
    const kiosk = makeKiosk();
    kiosk.loadsWell = false;
    kiosk.go('crashed');
    await kiosk.clock.advance(0);
    kiosk.loadsWell = true;
    await kiosk.clock.advance(31_000);
    expect(kiosk.loads).toBe(3);
    expect(kiosk.log.text()).toContain('did not load in time');
  });
});

describe('a page that hangs', () => {
  it('is ended and made anew when it misses two heartbeats', async () => {
    const kiosk = makeKiosk();
    kiosk.hangs = true;
    await kiosk.clock.advance(41_000);
    expect(kiosk.endedProcesses).toBe(1);
    expect(kiosk.loads).toBe(2);
  });

  it('for one heartbeat is left alone', async () => {
    const kiosk = makeKiosk();
    kiosk.hangs = true;
    await kiosk.clock.advance(26_000);
    kiosk.hangs = false;
    await kiosk.clock.advance(600_000);
    expect(kiosk.loads).toBe(1);
  });

  it('under a touch is ended after ten seconds, unless it comes round', async () => {
    const kiosk = makeKiosk();
    kiosk.emit('unresponsive');
    await kiosk.clock.advance(9000);
    kiosk.emit('responsive');
    await kiosk.clock.advance(10_000);
    expect(kiosk.endedProcesses).toBe(0);
    kiosk.emit('unresponsive');
    await kiosk.clock.advance(10_000);
    expect(kiosk.endedProcesses).toBe(1);
    expect(kiosk.loads).toBe(2);
  });
});

describe('a white screen', () => {
  it('that stays white is made anew', async () => {
    const kiosk = makeKiosk();
    kiosk.onScreen = white;
    await kiosk.clock.advance(311_000);
    expect(kiosk.log.text()).toContain('the screen shows nothing');
    expect(kiosk.loads).toBe(2);
  });

  it('for a moment is nothing', async () => {
    const kiosk = makeKiosk();
    kiosk.onScreen = white;
    await kiosk.clock.advance(300_000);
    kiosk.onScreen = slide;
    await kiosk.clock.advance(3_600_000);
    expect(kiosk.loads).toBe(1);
  });

  it('after a helper process has gone is seen within half a minute', async () => {
    const kiosk = makeKiosk();
    kiosk.onScreen = white;
    kiosk.recovery.helperGone({ type: 'GPU', reason: 'crashed', exitCode: 1 });
    await kiosk.clock.advance(21_000);
    expect(kiosk.loads).toBe(2);
    expect(kiosk.log.text()).toContain('GPU');
  });
});

it('stops with the kiosk', async () => {
  const kiosk = makeKiosk();
  kiosk.go('killed');
  kiosk.recovery.stop();
  await kiosk.clock.advance(3_600_000);
  expect(kiosk.loads).toBe(1);
});
