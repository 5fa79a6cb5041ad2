import { describe, expect, it } from 'vitest';
import { isKnownNoise } from './known-noise';
import { readOptions } from './options';

const read = (...args: string[]) => {
  const answer = readOptions(args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.options;
};

describe('npm start --', () => {
  it('without switches leaves everything to the app', () => {
    expect(read()).toEqual({ help: false, appSwitches: [], screenshot: undefined, exitAfterSeconds: undefined, size: undefined });
  });

  it('passes the app its switches, however they were written', () => {
    expect(read('--exit-after', '20', '--windowed').appSwitches).toEqual(['--exit-after=20', '--windowed']);
    expect(read('--exit-after=20', '--user-data=/tmp/a b').appSwitches).toEqual(['--exit-after=20', '--user-data=/tmp/a b']);
    expect(read('--exit-after', '20').exitAfterSeconds).toBe(20);
  });

  it('keeps the screenshot apart, because a virtual display wants one anyway', () => {
    expect(read('--screenshot', 'here.png')).toMatchObject({ screenshot: 'here.png', appSwitches: [] });
  });

  it('makes a virtual display as large as the window', () => {
    expect(read('--windowed', '--size', '1080x1920').size).toEqual({ width: 1080, height: 1920 });
  });

  it.each([
    ['--exit-afer', '20'],
    ['--exit-after'],
    ['--exit-after', 'soon'],
    ['--exit-after', '0'],
    ['--windowed=yes'],
    ['kiosk'],
  ])('refuses what it cannot have understood: %s %s', (...args) => {
    expect(readOptions(args).ok).toBe(false);
  });
});

describe('what Electron says', () => {
  it('about a message bus that is not there is kept from the person at the terminal', () => {
    expect(
      isKnownNoise('[9575:1123/144742.878342:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to socket'),
    ).toBe(true);
    expect(
      isKnownNoise('[77:1123/144742.8:ERROR:dbus/bus.cc:408] Failed to connect to the bus: Could not parse server address'),
    ).toBe(true);
  });

  it('about anything else is passed on', () => {
    expect(isKnownNoise('[9575:1123/144742.9:ERROR:gpu_process_host.cc(991)] GPU process exited unexpectedly')).toBe(false);
    expect(isKnownNoise('Error: Cannot find module')).toBe(false);
  });
});
