import { BrowserWindow, session } from 'electron';
import type { Clock } from '../clock/clock';

/** A page that takes longer than this has hung. */
const patienceMs = 20_000;

/** One page of our own HTML as a PDF: in a hidden, sandboxed window without scripts, in a session that fetches nothing. */
export async function pageToPdf(html: string, clock: Pick<Clock, 'after'>): Promise<Uint8Array> {
  const closed = session.fromPartition('report', { cache: false });
  closed.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith('data:') });
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: closed, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  const cancel = clock.after(patienceMs, () => {
    if (!window.isDestroyed()) window.destroy();
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true });
  } finally {
    cancel();
    if (!window.isDestroyed()) window.destroy();
  }
}
