import { app, BrowserWindow, session } from 'electron';
import type { NativeImage, Session } from 'electron';
import { areFontsThere, fontProbes, paperSizes } from '../../print';
import type { Paper } from '../../domain/settings';
import type { Clock } from '../clock/clock';
import { createAlarm } from '../clock/alarm';
import type { Box, PrintRenderer } from './print-renderer';
import { boxesById } from './snapshot';
import type { Snapshot } from './snapshot';

/** A page that takes longer than this has hung: its window goes, and the next one gets a new window. */
const patienceMs = 20_000;
/** The window is given back this long after its last use: it takes some 40 MB. */
const idleMs = 5 * 60_000;
const pxPerMm = 96 / 25.4;
const micronsPerMm = 1000;
const mmPerInch = 25.4;
/** Px of a picture for each CSS px: enough to read the page on a screen. */
const pictureScale = 1.25;

/** Between two looks at whether the fonts of a page have come, and how many of them. */
const fontLookMs = 10;
const mostFontLooks = 200;

/** Between two looks at whether a page has been painted, and how many of them. */
const frameMs = 50;
const mostLooks = 10;

/** Letters of a logo stay sharp, and 36 mm of it take some 10 kB. */
const jpegQuality = 88;

/** An empty page. It is filled by hand, so that no page is ever navigated to and nothing is ever fetched. */
const emptyPage = 'data:text/html;charset=utf-8,%3C!doctype%20html%3E%3Ctitle%3Ehandout%3C%2Ftitle%3E';

/** The press of the real kiosk. Its windows are sandboxed, without scripts, in a session of their own that may fetch nothing. */
export function createPrintRenderer(clock: Clock): PrintRenderer {
  let open: Promise<Page> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const idle = createAlarm(clock);
  /** The kiosk is ending: windows go while they load, and what they were asked for is no failure. */
  let isEnding = false;
  app.once('before-quit', () => {
    isEnding = true;
  });

  const close = () => {
    idle.clear();
    open?.then(
      ({ window }) => {
        if (!window.isDestroyed()) window.destroy();
      },
      () => undefined, // whoever asked for the window has been told
    );
    open = undefined;
  };
  const opened = async () => {
    const page = await (open ??= openPage());
    if (!page.window.isDestroyed()) return page;
    open = openPage();
    return open;
  };
  /** One after another: there is one window. */
  const inTurn = <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const run = queue.then(async () => {
      idle.clear();
      try {
        return await within(clock, patienceMs, opened().then(work));
      } catch (error) {
        close();
        throw error;
      } finally {
        if (open) idle.set(idleMs, close);
      }
    });
    queue = run.catch(() => undefined);
    return run;
  };

  return {
    measure: (html, paper) =>
      inTurn(async (page) => {
        await page.fill(html, paper, 1);
        return withFonts(page, html, clock);
      }),
    pdf: (html, paper) =>
      inTurn(async (page) => {
        await fillWithFonts(page, html, paper, clock);
        const { width, height } = paperSizes[paper];
        return page.window.webContents.printToPDF({
          pageSize: { width: width / mmPerInch, height: height / mmPerInch },
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
      }),
    picture: (html, paper) =>
      inTurn(async (page) => {
        await page.fill(html, paper, pictureScale);
        const image = await painted(page, pxOf(paper), clock);
        return { png: image.toPNG(), ...image.getSize() };
      }),
    grey: (html, size) =>
      inTurn(async (page) => {
        await page.fill(html, 'A4', 1);
        return (await painted(page, size, clock)).toJPEG(jpegQuality);
      }),
    print: ({ html, paper, printer, copies, duplex }) => {
      let gone = false;
      let window: BrowserWindow | undefined;
      const giveUp = () => {
        gone = true;
        if (window && !window.isDestroyed()) window.destroy();
      };
      const done = openPage().then(async (page) => {
        ({ window } = page);
        if (gone) giveUp();
        await fillWithFonts(page, html, paper, clock);
        const { width, height } = paperSizes[paper];
        return new Promise<{ ok: true } | { ok: false; reason: string }>((resolve) => {
          page.window.webContents.print(
            {
              silent: true,
              deviceName: printer,
              copies,
              collate: true,
              printBackground: true,
              color: false,
              margins: { marginType: 'none' },
              duplexMode: duplex ? 'longEdge' : 'simplex',
              // `print` counts in microns; a size in another unit hangs it (electron #24456).
              pageSize: { width: Math.round(width * micronsPerMm), height: Math.round(height * micronsPerMm) },
            },
            (ok, reason) => {
              resolve(ok ? { ok } : { ok: false, reason });
            },
          );
        });
      });
      return { done: done.finally(giveUp), giveUp };
    },
    printers: async () => {
      try {
        return await inTurn(({ window }) => window.webContents.getPrintersAsync());
      } catch (error) {
        if (isEnding) return [];
        throw error;
      }
    },
    warm: () => {
      inTurn(() => Promise.resolve()).catch(() => undefined);
    },
    close,
  };
}

interface Page {
  readonly window: BrowserWindow;
  readonly send: <T>(method: string, parameters?: object) => Promise<T>;
  /** Puts a document into the page, laid out as it prints. */
  readonly fill: (html: string, paper: Paper, scale: number) => Promise<void>;
  /** The style whose fonts are known to be there; emptied by whatever is filled with another one. */
  fontsOf: string;
}

async function openPage(): Promise<Page> {
  const { width, height } = pxOf('A4');
  const window = new BrowserWindow({
    show: false,
    width,
    height,
    useContentSize: true,
    enableLargerThanScreen: true,
    frame: false,
    skipTaskbar: true,
    focusable: false,
    backgroundColor: '#FFFFFF',
    webPreferences: {
      session: closedSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      plugins: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  await window.loadURL(emptyPage);
  // With scripts off, the page is filled and measured over the inspector's protocol.
  window.webContents.debugger.attach('1.3');
  const send = async <T>(method: string, parameters: object = {}) =>
    (await window.webContents.debugger.sendCommand(method, parameters)) as T;
  const { frameTree } = await send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
  const page: Page = {
    window,
    send,
    fontsOf: '',
    fill: async (html, paper, scale) => {
      if (page.fontsOf !== styleOf(html)) page.fontsOf = '';
      const size = pxOf(paper);
      window.setContentSize(size.width, size.height);
      await send('Emulation.setScrollbarsHidden', { hidden: true });
      await send('Emulation.setEmulatedMedia', { media: 'print' });
      await send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale, mobile: false });
      await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    },
  };
  return page;
}

/** What the page looks like once it has been painted: its top left corner, in CSS px. */
async function painted({ window }: Page, { width, height }: Box, clock: Clock): Promise<NativeImage> {
  const capture = () => window.webContents.capturePage({ x: 0, y: 0, width, height }, { stayHidden: true });
  // A hidden window gives the frame it painted last, which is the page before, and only then paints the new one: the first picture is
  // thrown away, and one counts that stays as it is. (A screenshot over the inspector never comes from a hidden window.)
  await capture();
  let image = await capture();
  for (let look = 0; look < mostLooks; look += 1) {
    await new Promise<void>((resolve) => clock.after(frameMs, resolve));
    const next = await capture();
    const stays = next.toBitmap().equals(image.toBitmap());
    image = next;
    if (stays) break;
  }
  return image;
}

/** The fonts of a document are in its style: another one brings its own. */
const styleOf = (html: string) => html.slice(html.indexOf('<style>'), html.indexOf('</style>'));

/** The boxes of a page with probes on it, once all of its fonts have come. */
async function withFonts(page: Page, html: string, clock: Clock): Promise<ReadonlyMap<string, Box>> {
  for (let look = 0; look < mostFontLooks; look += 1) {
    const boxes = boxesById(await page.send<Snapshot>('DOMSnapshot.captureSnapshot', { computedStyles: [] }));
    if (areFontsThere((id) => boxes.get(id)?.width)) {
      page.fontsOf = styleOf(html);
      return boxes;
    }
    await new Promise<void>((resolve) => clock.after(fontLookMs, resolve));
  }
  throw new Error('the fonts of the handout did not come');
}

/** Fills a page so that it can be printed at once: in a new window its fonts come a moment after it, and letters would be missing. */
async function fillWithFonts(page: Page, html: string, paper: Paper, clock: Clock): Promise<void> {
  if (html.includes('@font-face') && page.fontsOf !== styleOf(html)) {
    await page.fill(`${html.slice(0, html.indexOf('<body>'))}<body>${fontProbes}</body></html>`, paper, 1);
    await withFonts(page, html, clock);
  }
  await page.fill(html, paper, 1);
}

let closed: Session | undefined;
/** A session that fetches nothing but what a page carries in itself. */
function closedSession(): Session {
  if (closed) return closed;
  closed = session.fromPartition('handout', { cache: false });
  closed.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith('data:') });
  });
  closed.setPermissionRequestHandler((_, __, answer) => {
    answer(false);
  });
  closed.setPermissionCheckHandler(() => false);
  return closed;
}

function pxOf(paper: Paper): Box {
  const { width, height } = paperSizes[paper];
  return { width: Math.round(width * pxPerMm), height: Math.round(height * pxPerMm) };
}

/** The answer of `work`, or a failure once `ms` have passed. */
function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      reject(new Error(`the press took longer than ${ms} ms`));
    });
    work.finally(cancel).then(resolve, reject);
  });
}
