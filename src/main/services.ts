/** What stands behind the page: settings, content, and the answers to its requests. Loaded while the page starts, never before it. */
import './content/zod-without-jit';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisplayView, Input } from '../bridge/contract';
import { publicSources } from '../domain/content';
import { originalLanguage } from '../domain/language';
import { dateOf, dayOf, isTimeZone } from '../domain/time';
import { signOffVersion } from '../domain/sign-off';
import { currentVersion, isSetUp } from '../domain/settings';
import { accessHandlers } from './access/access-handlers';
import { createAccessFile } from './access/access-file';
import { createAccess } from './access/create-access';
import type { Clock } from './clock/clock';
import type { Handouts } from './handout/create-handouts';
import { handoutHandlers } from './handout/handout-handlers';
import { createContentFolder } from './content/content-folder';
import { createPacks } from './content/create-packs';
import { createUsbDrives } from './usb-drives/create-usb-drives';
import { usbDrivesHandlers } from './usb-drives/usb-drives-handlers';
import { mountPoints } from './usb-drives/mount-points';
import { createHealth, diskOf } from './health/create-health';
import type { RunLog } from './health/create-run-log';
import type { Host } from './health/host';
import { createDisplay } from './display/create-display';
import { createJsonFile } from './health/json-file';
import { createAnswer } from './ipc/create-answer';
import { handlersLater } from './ipc/handlers-later';
import { createPageView } from './kiosk/create-page-view';
import type { Send } from './kiosk/create-page-view';
import { limitTroubles } from './log/limit-troubles';
import type { Logger } from './log/logger';
import { createSchedule } from './schedule/create-schedule';
import { createScheduleFiles, scheduleVersion } from './schedule/schedule-files';
import { scheduleHandlers } from './schedule/schedule-handlers';
import { createPictures } from './pictures/create-pictures';
import { createUnpack } from './pictures/create-unpack';
import { picturesHandlers } from './pictures/pictures-handlers';
import { createUsage } from './usage/create-usage';
import { usageHandlers } from './usage/usage-handlers';
import { openSignOff } from './sign-off/open-sign-off';
import { signOffHandlers } from './sign-off/sign-off-handlers';
import { createSettings } from './settings/create-settings';
import { settingsHandlers } from './settings/settings-handlers';
import { createStoreSettingsFile } from './settings/store-settings-file';

/** By then the start is over: what an earlier run left in a printer's queue is looked for. */
const leftOverMs = 30_000;
/** Nothing of the display's own switch is needed for the first slide. */
const displayAfterMs = 3000;
/** How often the page may have to hear that the clock can, or cannot, be believed. */
const clockLookMs = 30_000;

/** The machine's own time zone, as far as it knows one. */
const systemTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface ServicesParts {
  readonly userData: string;
  /** The folder of the compiled content. */
  readonly content: string;
  readonly testLanguages: boolean;
  /** A folder whose own folders count as drives, besides what is plugged in. */
  readonly drivesFolder: string | undefined;
  readonly version: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly machine: Host;
  /** Where the build put its licence lists. */
  readonly licences: readonly string[];
  readonly notes: RunLog;
  readonly displays: () => readonly DisplayView[];
  /** The page has said where the visitor's stay is. */
  readonly reported: (report: Input<'session.report'>) => void;
  /** Tells the page something it did not ask for. */
  readonly send: Send;
}

export type Services = ReturnType<typeof openServices>;

/** Opens the services. The settings are there at once; whatever needs the content answers once it has been read. */
export function openServices({
  userData,
  content,
  testLanguages,
  drivesFolder,
  version,
  clock,
  log,
  machine,
  licences,
  notes,
  displays,
  reported,
  send,
}: ServicesParts) {
  const settings = createSettings(createStoreSettingsFile(userData, currentVersion, clock.now), log);
  /** The zone the clinic's days are counted in, as the settings name it. */
  const ownTimeZone = () => {
    const { timeZone } = settings.read().place;
    return timeZone === 'system' ? systemTimeZone() : timeZone;
  };
  const folder = createContentFolder(content, join(userData, 'set-aside'));
  const { review, packs, today } = openSignOff({
    file: createStoreSettingsFile(userData, signOffVersion, clock.now, 'review'),
    folder,
    packs: createPacks({ folder, clinicFolder: join(userData, 'clinic-content'), testLanguages, log }),
    testLanguages,
    timeZone: ownTimeZone,
    isClockGood: () => machine.clockTrouble() === undefined,
    clock,
    log,
    changed: () => {
      pageView.tellOfChange('sign-off');
    },
  });
  const pageView = createPageView({
    settings: settings.read,
    packs,
    wall: () => schedule.wall(),
    version,
    systemTimeZone,
    testLanguages,
    machine,
    clock,
    log,
    send,
  });
  // Begun before the page asks: it is still reading its script. What fails here fails again, and is heard, when the page asks.
  packs.loop().catch(() => undefined);
  settings.subscribe(() => {
    pageView.tellOfChange('settings');
  });

  const kept = (called: string) => createStoreSettingsFile(userData, scheduleVersion, clock.now, called);
  const scheduleFiles = createScheduleFiles(
    { wall: kept('schedule'), draft: kept('schedule-draft'), past: kept('schedule-past') },
    log,
  );
  const schedule = createSchedule({
    files: scheduleFiles,
    surroundings: async () => {
      const { languages: offered, timeZone } = (await pageView.read()).plan;
      return { pack: (await packs.whole())(originalLanguage), languages: offered, timeZone };
    },
    clock,
    role: () => access.current(),
    changed: () => {
      publishedChanged();
    },
    displaySleep: () => display.canSleep(),
    clockTrouble: machine.clockTrouble,
    builtAt: machine.builtAt,
  });
  const publishedChanged = () => {
    pageView.tellOfSchedule(() => {
      display.changed();
    });
  };
  const display = createDisplay({
    find: async () => {
      const [{ findXset }, { runXset }] = await Promise.all([import('./display/xset'), import('./display/run-xset')]);
      return findXset(runXset);
    },
    plan: pageView.plan,
    clock,
    log,
  });
  let clockTold = machine.clockTrouble();
  clock.every(clockLookMs, () => {
    const trouble = machine.clockTrouble();
    if (trouble === clockTold) return;
    clockTold = trouble;
    publishedChanged();
  });

  const access = createAccess({
    file: createAccessFile(userData, clock.now),
    clock,
    log,
    shuffledKeys: () => settings.read().access.shuffledKeys,
    changed: (changed) => {
      // Whoever comes next signs with their own name.
      if (changed.role !== 'clinician') review.end();
      send('access.changed', changed);
    },
  });
  const drives = createUsbDrives({ mountPoints: () => mountPoints(drivesFolder), clock });
  const health = createHealth({
    settings,
    content: packs.loaded,
    packs: packs.whole,
    arePinsRepaired: access.isRepaired,
    notes,
    machine,
    disk: () => diskOf(userData),
    printer: async () => (await (await handouts()).view()).printing,
    clock,
  });
  const unpack = createUnpack(async () => (await import('./pictures/unpack-window')).openSandbox, clock);
  const pictures = createPictures({
    folder: join(userData, 'pictures'),
    drives,
    unpack,
    used: () => new Set([...schedule.pictures(), settings.read().clinic.logo.replace(/\.\w+$/, '')]),
    log,
  });
  const usage = createUsage({
    file: createJsonFile(join(userData, 'usage.json')),
    clock,
    today: () => {
      const own = ownTimeZone();
      return machine.clockTrouble() === undefined ? dateOf(dayOf(clock.now(), isTimeZone(own) ? own : 'UTC')) : undefined;
    },
    isKnown: async (kind, id) => id in (await packs.whole())(originalLanguage)[kind],
    log,
  });
  const backup = once(async () => {
    const [{ openBackup }, { backupParts }] = await Promise.all([
      import('./backup/open-backup'),
      import('./backup/backup-parts'),
    ]);
    const parts = backupParts({
      userData,
      settings,
      review,
      schedule: {
        files: scheduleFiles,
        surroundings: async () => {
          const { slides, languages } = await schedule.read();
          return { slides, languages };
        },
        changed: publishedChanged,
      },
      unpack: machine.hasWindows ? unpack : undefined,
      log,
    });
    return openBackup({ userData, parts, release: version, drives, notes, clock, log });
  });
  let handoutsOpened: Promise<Handouts> | undefined;
  const handouts = () =>
    (handoutsOpened ??= import('./handout/open-handouts').then(({ openHandouts }) =>
      openHandouts({
        userData,
        settings: settings.read,
        texts: async () => {
          const [pack, shown] = await Promise.all([packs.whole(), pageView.read()]);
          return {
            pack,
            sources: (await packs.loaded()).catalogue.sources,
            drafts: new Set(shown.languages.filter(({ draft }) => draft).map(({ code }) => code)),
            version,
            timeZone: shown.plan.timeZone,
          };
        },
        drives,
        picture: (id) => readFile(join(userData, 'pictures', `${id}.webp`)),
        printed: () => void usage.count({ what: 'handout', way: 'printed' }),
        clock,
        log,
      }),
    ));
  clock.after(leftOverMs, () => void handouts());
  const troubleReported = limitTroubles(clock, log);
  const answer = createAnswer(
    {
      ...handoutHandlers(handouts),
      'start.read': pageView.start,
      'kiosk.read': pageView.read,
      'loop.read': async ({ language }) => (await packs.loop())(language),
      'content.read': async ({ language }) => (await packs.whole())(language),
      'sources.read': async () => publicSources((await packs.catalogue()).sources),
      'search.read': async ({ language }) => {
        // The prepared index knows nothing of the clinic's own items: the page then makes one itself.
        if (packs.differ() || (await packs.loaded()).isTheClinics) return '';
        const stored = await folder.read(`search-${language}.json`);
        return stored.found === 'text' ? stored.text : '';
      },
      'session.report': (report) => {
        // Whatever else happens, a screen that is not the staff's is locked.
        if (report.phase !== 'staff') access.lock();
        reported(report);
        display.visited(report.phase !== 'attract');
        if (report.phase === 'attract') {
          void pageView.readWhole();
          clock.after(displayAfterMs, () => void display.begin());
        }
        // A visitor has come: what prints is made ready. They have gone: what they chose is forgotten.
        if (report.phase === 'explore')
          void handouts().then(({ expect }) => {
            expect();
          });
        if (report.phase !== 'explore' && report.phase !== 'warn')
          void handoutsOpened?.then(({ forget }) => {
            forget();
          });
        return null;
      },
      'trouble.report': (trouble) => {
        troubleReported(trouble);
        return null;
      },
      'health.read': health.view,
      ...handlersLater(['support.save'], async () => {
        const { supportHandlers } = await import('./health/support-handlers');
        return supportHandlers({ health, settings, content: packs.loaded, logFolder: join(userData, 'logs'), drives });
      }),
      ...handlersLater(['about.read', 'kiosk.restart', 'kiosk.leave'], async () => {
        const { aboutHandlers } = await import('./about/about-handlers');
        return aboutHandlers({ machine, content: packs.loaded, lists: licences, log });
      }),
      ...handlersLater(
        ['backup.read', 'backup.save', 'backup.look', 'backup.restore', 'backup.undo'],
        async () => (await backup()).handlers,
      ),
      ...usageHandlers({ usage, packs: packs.whole, drives, settings: settings.read, sheets: handouts, today }),

      // A power cut from here on must not skip the set-up, nor the recovery code.
      ...accessHandlers(access, async () => isSetUp(settings.read()) || settings.update({ setup: { step: 'code' } })),
      ...handlersLater(['access.printCode'], async () => {
        const { printCode } = await import('./access/print-code');
        const clinicName = () => settings.read().clinic.name;
        return { 'access.printCode': printCode({ sheets: await handouts(), clinicName, today }) };
      }),
      ...scheduleHandlers(schedule),
      ...signOffHandlers(review, drives, today),
      ...settingsHandlers(settings, access.current),
      'settings.displays': displays,

      ...usbDrivesHandlers(drives),
      ...picturesHandlers(pictures),
    },
    access,
    log,
  );
  return {
    settings,
    access,
    answer,
    /** For later, once the first slide stands: puts right what a power cut left behind. */
    tidy: async () => {
      if (existsSync(join(userData, 'restore-under-way'))) await (await backup()).backups.finish();
    },
    /** Takes over a backup or a settings file (`--import-settings`), or leaves everything as it is. */
    importSettings: async (bytes: Uint8Array) => {
      const { importSettings } = await import('./backup/import-settings');
      return importSettings(bytes, (await backup()).backups, settings.read());
    },
    /** Writes what is still only in memory. */
    finish: () => {
      display.finish();
      usage.finish();
    },
    /** True while staff want the screen black: nobody need bring anything back. */
    isDark: () => display.isDark(),
    /** Somebody touched the screen or a key, as the machine saw it. */
    touched: () => {
      display.touched();
    },
  };
}

/** Opens something when it is first wanted, and then keeps it. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}
