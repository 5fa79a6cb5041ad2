/** The one place where a stranger's picture is unpacked: a hidden window in Chromium's sandbox, with a session of its own that reaches nothing. */
import { BrowserWindow, session } from 'electron';
import { randomBytes } from 'node:crypto';
import script from './unpack-page.js?raw';
import type { OpenSandbox } from './create-unpack';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const page = '<!doctype html><meta charset="utf-8"><title>picture</title><script src="unpack.js"></script>';
const headers = (type: string) => ({
  'Content-Type': type,
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
});

type Answer = (path: string, body: () => Promise<ArrayBuffer>) => Promise<Response>;
const answers = new Map<string, Answer>();
const origin = 'app://picture/';

/** Electron never frees a session, so all pictures share one: each has a folder that nobody else can name. */
function sandboxSession() {
  const own = session.fromPartition('pictures', { cache: false });
  if (!own.protocol.isProtocolHandled('app')) {
    own.setPermissionRequestHandler((_, __, answer) => {
      answer(false);
    });
    own.setPermissionCheckHandler(() => false);
    own.on('will-download', (event) => {
      event.preventDefault();
    });
    own.webRequest.onBeforeRequest(({ url }, answer) => {
      answer({ cancel: !url.startsWith(origin) });
    });
    own.protocol.handle('app', async (request) => {
      const [folder = '', path = ''] = request.url.slice(origin.length).split('/');
      const answer = answers.get(folder);
      return answer ? answer(path, () => request.arrayBuffer()) : new Response(null, { status: 404 });
    });
  }
  return own;
}

export const openSandbox: OpenSandbox = ({ source, type, done, gone }) => {
  const folder = randomBytes(12).toString('hex');
  answers.set(folder, async (path, body) => {
    if (path === 'index.html') return new Response(page, { headers: headers('text/html; charset=utf-8') });
    if (path === 'unpack.js') return new Response(script, { headers: headers('text/javascript; charset=utf-8') });
    if (path === 'source') return new Response(source, { headers: headers(type) });
    if (path === 'result') done(new Uint8Array(await body()));
    else gone();
    return new Response(null, { status: 204 });
  });
  const window = new BrowserWindow({
    show: false,
    width: 64,
    height: 64,
    webPreferences: {
      session: sandboxSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      webgl: false,
      plugins: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: false,
      backgroundThrottling: false,
    },
  });
  window.webContents.on('render-process-gone', gone);
  window.loadURL(`${origin}${folder}/index.html`).catch(gone);
  return () => {
    answers.delete(folder);
    if (!window.isDestroyed()) window.destroy();
  };
};
