import { expect, it } from 'vitest';
import { windowOptions } from './window';

const display = { x: 0, y: 0, width: 1080, height: 1920 };
const make = (windowed: boolean, size?: { width: number; height: number }) =>
  windowOptions({ windowed, size, display, preload: '/preload.cjs', devTools: windowed });

it('a kiosk takes the whole display, and is never white', () => {
  expect(make(false)).toMatchObject({ ...display, kiosk: true, frame: false, show: false, backgroundColor: '#102A32' });
});

it('a window for a look at it has the size that was asked for', () => {
  expect(make(true, { width: 1080, height: 1920 })).toMatchObject({ width: 1080, height: 1920, useContentSize: true });
  expect(make(true)).not.toHaveProperty('kiosk');
});

it('the page runs in a sandbox, by itself, whatever the window', () => {
  for (const windowed of [true, false]) {
    expect(make(windowed).webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: windowed,
    });
  }
});
