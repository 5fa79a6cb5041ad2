import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** Shown until the first slide is painted, and wherever a page has gone: the design's footerBar, never white. */
const footerBar = '#102A32';

interface WindowWish {
  readonly windowed: boolean;
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** The primary display, in device-independent pixels. */
  readonly display: Rectangle;
  readonly preload: string;
  readonly devTools: boolean;
}

/** How the one window is made. It is shown by the caller once something has been painted. */
export function windowOptions({ windowed, size, display, preload, devTools }: WindowWish): BrowserWindowConstructorOptions {
  const { width, height } = size ?? { width: 1280, height: 720 };
  return {
    ...(windowed
      ? { width, height, useContentSize: true, enableLargerThanScreen: true, x: 0, y: 0 }
      : { ...display, kiosk: true, frame: false, resizable: false, movable: false, minimizable: false }),
    title: 'Crampwise',
    show: false,
    // From Electron 43 on, a frameless window on Linux is round unless told otherwise.
    roundedCorners: false,
    backgroundColor: footerBar,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      // A kiosk is never in the background, even where another window lies over it for a moment: the loop goes on.
      backgroundThrottling: false,
      devTools,
    },
  };
}
