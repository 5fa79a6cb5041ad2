import type { App, Session } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMemoryLogger } from '../log/logger.fake';
import { closeNetwork, harden, isChord } from './harden';
import { home } from './protocol';

/** An app, a session and one page that record what they were told, and can be asked for what they would now do. */
function makeKiosk(developing = false) {
  const app = new EventEmitter();
  const contents = new EventEmitter();
  const session = new EventEmitter();
  const log = createMemoryLogger();
  const kiosk = { spelling: true, proxy: '', zoomLevel: 3, toggled: 0, rtc: '' };
  interface Handlers {
    open: (details: object) => { action: string };
    request: (details: object, answer: (verdict: { cancel: boolean }) => void) => void;
  }
  const handlers = {} as Handlers & Record<'permit' | 'check' | 'device', (...args: unknown[]) => unknown>;
  Object.assign(contents, {
    setWindowOpenHandler: (handler: Handlers['open']) => (handlers.open = handler),
    setWebRTCIPHandlingPolicy: (policy: string) => (kiosk.rtc = policy),
    setZoomLevel: (level: number) => (kiosk.zoomLevel = level),
    setVisualZoomLevelLimits: () => Promise.reject(new Error('the page has gone')),
    toggleDevTools: () => (kiosk.toggled += 1),
  });
  Object.assign(session, {
    setPermissionRequestHandler: (handler: never) => (handlers.permit = handler),
    setPermissionCheckHandler: (handler: never) => (handlers.check = handler),
    setDevicePermissionHandler: (handler: never) => (handlers.device = handler),
    setSpellCheckerEnabled: (on: boolean) => (kiosk.spelling = on),
    setProxy: ({ proxyRules }: { proxyRules: string }) => Promise.resolve(void (kiosk.proxy = proxyRules)),
    webRequest: { onBeforeRequest: (handler: Handlers['request']) => (handlers.request = handler) },
  });
  harden(app as unknown as App, session as unknown as Session, { home, developing, log });
  app.emit('web-contents-created', {}, contents);
  /** True where the event was stopped. */
  const isStopped = (emitter: EventEmitter, name: string, details: object = {}, ...rest: unknown[]) => {
    let stopped = false;
    emitter.emit(name, { ...details, preventDefault: () => (stopped = true) }, ...rest);
    return stopped;
  };
  return { app, contents, session, handlers, kiosk, log, isStopped };
}

const elsewhere = [
  'https://example.org/',
  'http://app/',
  'file:///etc/passwd',
  'app://other/',
  'about:blank',
  'javascript:alert(1)',
  'mailto:a@b',
  'chrome://gpu',
  '',
];

describe('the ways out of the page', () => {
  it.each(elsewhere)('do not lead to %j', (url) => {
    const { contents, isStopped } = makeKiosk();
    expect(isStopped(contents, 'will-frame-navigate', { url })).toBe(true);
    expect(isStopped(contents, 'will-redirect', { url })).toBe(true);
  });

  it('let the page load itself again', () => {
    const { contents, isStopped } = makeKiosk();
    expect(isStopped(contents, 'will-frame-navigate', { url: 'app://kiosk/' })).toBe(false);
  });

  it('open no window, no embedded page, no download', () => {
    const { contents, session, handlers, isStopped } = makeKiosk();
    expect(handlers.open({ url: 'app://kiosk/' })).toEqual({ action: 'deny' });
    expect(isStopped(contents, 'will-attach-webview')).toBe(true);
    expect(isStopped(session, 'will-download')).toBe(true);
  });

  it('grant nothing', () => {
    const { handlers, log } = makeKiosk();
    const answers: unknown[] = [];
    handlers.permit({}, 'media', (granted: boolean) => answers.push(granted));
    expect([...answers, handlers.check(), handlers.device()]).toEqual([false, false, false]);
    expect(log.text()).toContain('media');
  });

  it('send nothing over the network', () => {
    const { handlers, kiosk, log } = makeKiosk();
    const isCancelled = (url: string) => {
      let cancelled = false;
      handlers.request({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    for (const url of [
      'https://example.org/a?q=words',
      'http://127.0.0.1/',
      'ws://localhost/',
      'ftp://x/',
      'file:///etc/passwd',
      'app://other/a.js',
      'devtools://devtools/',
      '',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
    for (const url of ['app://kiosk/a.js', 'data:image/png;base64,AA', 'blob:app://kiosk/1'])
      expect(isCancelled(url), url).toBe(false);
    expect(kiosk).toMatchObject({ proxy: '127.0.0.1:9', rtc: 'disable_non_proxied_udp', spelling: false });
    expect(log.text()).not.toContain('words');
  });

  it('are closed in Chromium itself before it starts', () => {
    const switches: (string | undefined)[][] = [];
    closeNetwork({ appendSwitch: (...given) => void switches.push(given) });
    expect(switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(switches.map(([name]) => name)).toContain('disable-background-networking');
  });
});

describe('the page', () => {
  it('has its zoom set back at each load, even where the page has gone by then', () => {
    const { contents, kiosk } = makeKiosk();
    contents.emit('did-finish-load');
    expect(kiosk.zoomLevel).toBe(0);
  });

  it('does not see keys that are the system’s business', () => {
    const plain = { type: 'keyDown', control: false, meta: false, alt: false, shift: false };
    const { contents, isStopped } = makeKiosk();
    for (const input of [
      { key: 'F5' },
      { key: 'F12' },
      { key: 'r', control: true },
      { key: 'l', meta: true },
      { key: 'ArrowLeft', alt: true },
    ]) {
      expect(isStopped(contents, 'before-input-event', {}, { ...plain, ...input }), input.key).toBe(true);
    }
    for (const input of [{ key: 'a' }, { key: 'F', shift: true }, { key: 'Tab' }, { key: 'Escape' }, { key: 'å', alt: true }]) {
      expect(isStopped(contents, 'before-input-event', {}, { ...plain, ...input }), input.key).toBe(false);
    }
    expect(isChord({ key: 'F13', control: false, meta: false, alt: false })).toBe(true);
  });

  it('has developer tools in a developer’s window only', () => {
    const press = { type: 'keyDown', key: 'i', control: true, shift: true };
    const visitor = makeKiosk();
    visitor.contents.emit('before-input-event', { preventDefault: () => undefined }, press);
    expect(visitor.kiosk.toggled).toBe(0);
    const developer = makeKiosk(true);
    developer.contents.emit('before-input-event', { preventDefault: () => undefined }, press);
    expect(developer.kiosk.toggled).toBe(1);
  });
});
