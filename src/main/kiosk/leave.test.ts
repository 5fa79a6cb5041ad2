import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createLeave } from './leave';

function makeApp(before?: () => Promise<void>) {
  const events = new EventEmitter();
  const did: string[] = [];
  const app = {
    on: (name: string, listener: () => void) => events.on(name, listener),
    quit: () => {
      did.push('quit');
      events.emit('before-quit');
    },
    exit: (code?: number) => did.push(`exit ${code}`),
  };
  const clock = createManualClock();
  const leave = createLeave(app as never, clock);
  if (before) leave.first(before);
  return { clock, did, app, leave };
}

describe('the end of the kiosk', () => {
  it('comes when it is asked for, once, after what must be done before', async () => {
    const order: string[] = [];
    const { leave, did, clock } = makeApp(() => Promise.resolve(void order.push('picture')));
    leave.leave();
    leave.leave();
    await clock.advance(0);
    expect(order).toEqual(['picture']);
    expect(did).toEqual(['quit']);
  });

  it('comes at once while there is nothing to end yet', () => {
    const { leave, did } = makeApp();
    leave.leave();
    expect(did).toEqual(['exit 0']);
  });

  it('comes after three seconds even where something hangs', async () => {
    const { leave, did, clock } = makeApp(() => new Promise(() => undefined));
    leave.leave();
    await clock.advance(3000);
    expect(did).toEqual(['exit 0']);
  });

  it('does not come from a key that closes windows, but for a window in a frame', () => {
    const { leave, app } = makeApp();
    expect(leave.mayClose(false)).toBe(false);
    expect(leave.mayClose(true)).toBe(true);
    app.quit();
    expect(leave.mayClose(false)).toBe(true);
  });
});
