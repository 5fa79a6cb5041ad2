/** Wires the main process together and decides nothing. The window comes first; settings and content are read while the page starts. */
import { app, BrowserWindow, ipcMain, Menu, powerSaveBlocker, protocol, screen, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DisplayView, Events } from '../bridge/contract';
import type { EventName } from '../bridge/channels';
import { removeAccess } from './access/remove-access';
import { systemClock as clock } from './clock/system-clock';
import { watchClock } from './clock/watch-clock';
import { serve } from './ipc/serve';
import { isOurFrame } from './ipc/our-frame';
import { readCommandLine } from './kiosk/command-line';
import type { CommandLine } from './kiosk/command-line';
import { fillDisplay } from './kiosk/fill-display';
import { closeNetwork, harden } from './kiosk/harden';
import { createLeave } from './kiosk/leave';
import { createIdleDeadline, isDeliberate } from './kiosk/idle-deadline';
import { home, pageScheme, servePages } from './kiosk/protocol';
import { createRecovery, watchHelpers } from './kiosk/recover';
import { createScreenshots } from './kiosk/screenshots';
import { windowOptions } from './kiosk/window';
import { createRunLog } from './health/create-run-log';
import type { Host } from './health/host';
import { createJsonFile } from './health/json-file';
import type { Services } from './services';
import { createLogger } from './log/create-logger';
import type { Logger } from './log/logger';

const here = import.meta.dirname;
const builtAt = typeof __BUILT_AT__ === 'undefined' ? 0 : __BUILT_AT__;
const releaseElectron = typeof __RELEASE_ELECTRON__ === 'undefined' ? '' : __RELEASE_ELECTRON__;

const read = readCommandLine(process.argv.slice(1), process.cwd());
if (read.ok) start(read.options);
else giveUp(read.message);

function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const scriptLimitMs = 2000;
/** By then the first slide stands. */
const runLogAfterMs = 5000;

/** IT's way in: nobody has a PIN any more, and whoever opens the staff door next chooses the first one. */
function resetPins(folder: string): void {
  removeAccess(folder);
  createLogger(join(folder, 'logs'), true).warn('access: the PINs were reset by the command line');
  process.stdout.write('The PINs and the recovery code were removed. Start the kiosk and choose a new PIN at once.\n');
  app.exit(0);
}

/** What must happen before Electron is ready. */
function start(options: CommandLine): void {
  if (options.userData !== undefined) {
    try {
      mkdirSync(options.userData, { recursive: true });
    } catch {
      giveUp(`Crampwise cannot start: --user-data ${options.userData} cannot be made a folder.`);
    }
    app.setPath('userData', options.userData);
  }
  closeNetwork(app.commandLine);
  protocol.registerSchemesAsPrivileged([pageScheme]);
  Menu.setApplicationMenu(null);
  if (!app.requestSingleInstanceLock()) {
    // A kiosk that runs holds its PINs in memory, and would write them back.
    if (options.resetPins) giveUp('The PINs were not reset: Crampwise is running with this profile. End it first.');
    if (options.importSettings !== undefined) giveUp('Crampwise is running with this profile: end it before importing settings.');
    process.stdout.write('Crampwise is already running with this profile.\n');
    app.exit(0);
    return;
  }
  if (options.resetPins) {
    resetPins(app.getPath('userData'));
    return;
  }
  if (options.importSettings !== undefined) {
    const [file, where] = [options.importSettings, whereThingsAre(options)];
    const log = createLogger(join(where.userData, 'logs'), app.isPackaged);
    void import('./backup/import-from-file')
      .then(({ importFromFile }) => importFromFile(file, { ...where, clock, log }))
      .then((code) => {
        app.exit(code);
      });
    return;
  }
  const leaving = createLeave(app, clock);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leaving.leave);
  app
    .whenReady()
    .then(() => {
      open(options, leaving);
    })
    .catch((error: unknown) => {
      // Without a window there is nothing to recover: whoever started the kiosk starts it again.
      process.stderr.write(`Crampwise could not start: ${String(error)}\n`);
      app.exit(1);
    });
}

/** Where this start keeps and finds things. A declaration: an import of settings asks for it before this file has been read to its end. */
function whereThingsAre(options: CommandLine) {
  return {
    userData: app.getPath('userData'),
    content: options.content ?? join(here, '../content'),
    testLanguages: options.testLanguages,
    drivesFolder: options.drives,
    version: app.getVersion(),
    // The build puts one list beside this file and one beside the page.
    licences: ['.', '../renderer'].map((folder) => join(here, folder, 'licences.json')),
  };
}

function open(options: CommandLine, leaving: ReturnType<typeof createLeave>): void {
  const userData = app.getPath('userData');
  const log = createLogger(join(userData, 'logs'), app.isPackaged);
  const developing = options.windowed && !app.isPackaged;
  harden(app, session.defaultSession, { home, developing, log });
  // Opening the services holds this thread: that begins when the page is handed its script, and goes on while the page starts with it.
  let pageHasScript: () => void = () => undefined;
  const scriptServed = new Promise<void>((resolve) => {
    pageHasScript = resolve;
  });
  const readForPage = async (file: string) => {
    const bytes = await readFile(file);
    // The answer is on its way before the services are opened.
    if (file.endsWith('.js')) clock.after(0, pageHasScript);
    return bytes;
  };
  protocol.handle(
    home.protocol.slice(0, -1),
    servePages({ pages: join(here, '../renderer'), pictures: join(userData, 'pictures') }, readForPage, (path) => {
      log.error(`there is no ${path}`);
    }),
  );

  const window = new BrowserWindow(
    windowOptions({
      windowed: options.windowed,
      size: options.size,
      display: screen.getPrimaryDisplay().bounds,
      preload: join(here, '../preload/index.cjs'),
      devTools: developing,
    }),
  );
  const page = window.webContents;
  const send = <N extends EventName>(name: N, payload: Events[N]) => {
    if (!page.isDestroyed()) page.send(name, payload);
  };

  const notes = createRunLog(createJsonFile(join(userData, 'notes.json')), clock);
  const recovery = createRecovery({
    page,
    broughtBack: notes.recovered,
    load: () => {
      deadline.newPage();
      page.loadURL(home.href).catch(() => undefined); // `did-fail-load` tells the recovery
    },
    look: async () => (await page.capturePage()).resize({ width: 64 }).toBitmap(),
    isDark: () => services?.isDark() ?? false,
    clock,
    log,
  });
  const deadline = createIdleDeadline({
    clock,
    timing: () => services?.settings.read().session,
    wipe: () => {
      log.warn('a visitor has been gone for too long: telling the page to wipe');
      send('session.expired', null);
    },
    reload: recovery.restart,
  });
  page.on('input-event', (_, input) => {
    if (!isDeliberate(input)) return;
    deadline.input();
    services?.touched();
  });
  watchHelpers(app, recovery);

  const screenshots =
    options.screenshot === undefined
      ? undefined
      : createScreenshots({
          file: options.screenshot,
          capture: async () => (await page.capturePage()).toPNG(),
          write: async (file, png) => {
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, png);
          },
          clock,
          log,
        });

  let services: Services | undefined;
  const machine: Host = {
    hasWindows: true,
    displays: () => displaysWith(screen.getDisplayMatching(window.getBounds())),
    isKeptAwake: () => shown.isKeptAwake(),
    clockTrouble: () => shown.clockTrouble(),
    versions: {
      release: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      node: process.versions.node,
      system: `${process.platform} ${process.getSystemVersion()} ${process.arch}`,
    },
    isTestRuntime: process.versions.electron !== releaseElectron,
    builtAt,
    restart: () => {
      app.relaunch();
      leaving.leave();
    },
    leave: leaving.leave,
  };
  // A page that never asks for its script gets its services all the same.
  clock.after(scriptLimitMs, pageHasScript);
  const answering = scriptServed
    .then(() => import('./services'))
    .then(({ openServices }) => {
      services = openServices({
        ...whereThingsAre(options),
        clock,
        log,
        machine,
        notes,
        reported: (report) => {
          deadline.report(report);
          if (report.phase !== 'attract') return;
          screenshots?.slideShown();
          void services?.settings.keepCopy();
        },
        send,
        displays: () => namedDisplays(screen.getDisplayMatching(window.getBounds())),
      });
      shown.fillAgain();
      services.settings.subscribe(shown.fillAgain);
      return services.answer;
    });
  answering.catch((error: unknown) => {
    log.error('settings and content could not be opened at all', error);
    app.exit(1);
  });
  // Nothing of this is needed before the first slides.
  clock.after(runLogAfterMs, () => {
    notes.begin();
    void services?.tidy();
  });
  serve(ipcMain, answering, (frame) => isOurFrame(frame, home), log);
  recovery.begin();
  const shown = showOnce(window, options, log, () => services?.settings.read().display.which ?? '');

  const putAway = () => {
    notes.end();
    services?.finish();
  };
  leaving.first(async () => {
    recovery.stop();
    putAway();
    await screenshots?.finish();
  });
  // However it ends: a window that is closed does not come by `leaving`.
  app.on('will-quit', putAway);
  window.on('close', (event) => {
    if (!leaving.mayClose(options.windowed)) event.preventDefault();
  });
  // On a desktop there must be a way out of the full screen; on an installed kiosk there must be none.
  if (!app.isPackaged) {
    page.on('before-input-event', (_, { type, control, key }) => {
      if (type === 'keyDown' && control && key.toLowerCase() === 'q') leaving.leave();
    });
  }
  if (options.exitAfterSeconds !== undefined) clock.after(options.exitAfterSeconds * 1000, leaving.leave);
  app.on('second-instance', () => {
    log.warn('a second start with this profile was refused');
  });
  process.on('uncaughtException', (error) => {
    log.error('an error nobody caught', error);
    recovery.restart('after an error in the main process');
  });
  process.on('unhandledRejection', (reason) => {
    log.error('a failure nobody waited for', reason);
  });
}

/** Shows the window when there is something to see, and then keeps it on the whole screen. */
function showOnce(window: BrowserWindow, { windowed }: CommandLine, log: Logger, chosen: () => string) {
  let shown = false;
  let filling: ReturnType<typeof fillDisplay> | undefined;
  let blocker: number | undefined;
  const checkClock = watchClock(clock, builtAt, log);
  const show = () => {
    if (shown || window.isDestroyed()) return;
    shown = true;
    window.show();
    if (!windowed) filling = fillDisplay(window, screen, clock, log, chosen);
    blocker = powerSaveBlocker.start('prevent-display-sleep');
    checkClock();
    clock.every(60_000, checkClock);
  };
  window.once('ready-to-show', show);
  // A page that is slow to paint must not leave the desktop on the wall.
  clock.after(4000, show);
  return {
    isKeptAwake: () => blocker !== undefined && powerSaveBlocker.isStarted(blocker),
    clockTrouble: checkClock,
    /** Staff may have chosen another display. */
    fillAgain: () => filling?.look(),
  };
}

/** All displays with what staff may tell them apart by. `own` is the one the kiosk is on. */
function namedDisplays(own: Electron.Display): readonly DisplayView[] {
  const main = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map(({ id, label, size: { width, height } }) => ({
    id: String(id),
    label,
    width,
    height,
    isMain: id === main,
    isOwn: id === own.id,
  }));
}

/** The sizes of all displays, the kiosk's own first. */
function displaysWith(own: Electron.Display) {
  const others = screen.getAllDisplays().filter(({ id }) => id !== own.id);
  return [own, ...others].map(({ size: { width, height } }) => ({ width, height }));
}
