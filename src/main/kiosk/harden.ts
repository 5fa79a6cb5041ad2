import type { App, CommandLine, Input, Session, WebContents } from 'electron';
import type { Logger } from '../log/logger';

/** Chromium's own reasons to use a network, closed before it starts: no name is looked up, nothing is fetched in the background. */
export function closeNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  // Names and addresses alike lead nowhere, whoever asks.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
}

interface Hardening {
  /** The only place a page may come from. */
  readonly home: URL;
  /** True in a window of a developer: developer tools may be opened, and keys are left alone. */
  readonly developing: boolean;
  readonly log: Logger;
}

/**
 * Shuts every way out of the page: navigation, windows, embedded pages, permissions, downloads, zoom, keys, and the network. Call it
 * once, before the window is made.
 */
export function harden(app: Pick<App, 'on'>, session: Session, { home, developing, log }: Hardening): void {
  // Compared part by part: Node gives every custom scheme the same `origin`, the string 'null'.
  const isHome = (url: string) => {
    const { protocol, host } = parse(url);
    return protocol === home.protocol && host === home.host;
  };
  const stays = (url: string) => {
    const { protocol } = parse(url);
    return isHome(url) || protocol === 'data:' || protocol === 'blob:' || (developing && protocol === 'devtools:');
  };
  const refuse = (what: string, event: { preventDefault(): void }, url = '') => {
    event.preventDefault();
    log.warn(`refused ${what} ${parse(url).protocol}`);
  };

  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn(`refused a new window ${parse(url).protocol}`);
      return { action: 'deny' };
    });
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-attach-webview', (event) => {
      refuse('an embedded page', event);
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isHome(event.url) && !(developing && parse(event.url).protocol === 'devtools:')) refuse('to go to', event, event.url);
    });
    contents.on('will-redirect', (event) => {
      if (!isHome(event.url)) refuse('to be sent to', event, event.url);
    });
    if (developing) letDevelop(contents);
    else {
      contents.on('before-input-event', (event, input) => {
        if (isChord(input)) event.preventDefault();
      });
    }
    contents.on('did-finish-load', () => {
      lockZoom(contents);
    });
  });

  session.setPermissionRequestHandler((_, permission, answer) => {
    log.warn(`refused a permission: ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    refuse('a download', event);
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !stays(url);
    if (cancel) log.warn(`refused a request ${parse(url).protocol}`);
    answer({ cancel });
  });
  session.setSpellCheckerEnabled(false);
  // A proxy that is not there: no look-up of proxies, and no way past the rules above.
  session
    .setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' })
    .catch((error: unknown) => {
      log.error('the network could not be shut a second time', error);
    });
}

function parse(url: string): { readonly protocol: string; readonly host: string } {
  try {
    return new URL(url);
  } catch {
    return { protocol: '', host: '' };
  }
}

/** The zoom is set with the settings of the kiosk, never by a pinch; Chromium forgets this at each load and change of display. */
export function lockZoom(contents: Pick<WebContents, 'setZoomLevel' | 'setVisualZoomLevelLimits'>): void {
  contents.setZoomLevel(0);
  contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined); // the page has gone meanwhile; the next one is locked again
}

/**
 * True for keys that are a browser's or a system's business: function keys, chords with Control or the system key, and Alt with a key
 * that types nothing (Alt with a letter types on some keyboards; AltGr is no Alt to Chromium).
 */
export function isChord({ key, control, meta, alt }: Pick<Input, 'key' | 'control' | 'meta' | 'alt'>): boolean {
  return /^F\d{1,2}$/.test(key) || control || meta || (alt && key.length > 1);
}

/** A developer's window has no menu either, so the usual keys for its tools are bound here. */
function letDevelop(contents: WebContents): void {
  contents.on('before-input-event', (event, { type, key, control, shift }) => {
    const wanted = type === 'keyDown' && (key === 'F12' || (control && shift && key.toUpperCase() === 'I'));
    if (!wanted) return;
    event.preventDefault();
    contents.toggleDevTools();
  });
}
