/** What stands behind the page: settings, content, and the answers to its requests. Loaded while the page starts, never before it. */
import './content/zod-without-jit';
import { join } from 'node:path';
import type { EventName } from '../bridge/channels';
import type { Events, Input } from '../bridge/contract';
import type { Pack } from '../domain/content';
import { languages, originalLanguage } from '../domain/language';
import type { LanguageCode } from '../domain/language';
import { currentVersion } from '../domain/settings';
import { createAccessFile } from './access/access-file';
import { createAccess } from './access/create-access';
import type { Clock } from './clock/clock';
import { createHandoutHandlers } from './handout/handout-handlers';
import { addClinicContent } from './content/add-clinic-content';
import { createContentFolder } from './content/content-folder';
import { loadContent } from './content/load-content';
import { testPack } from './content/test-pack';
import { createDrives } from './drives/create-drives';
import { drivesHandlers } from './drives/drives-handlers';
import { mountPoints } from './drives/mount-points';
import { createHealth, diskOf } from './health/create-health';
import type { NotesKeeper } from './health/create-notes';
import type { Machine } from './health/machine';
import { createAnswer } from './ipc/create-answer';
import { kioskView } from './kiosk/view';
import { limitTroubles } from './log/limit-troubles';
import type { Logger } from './log/logger';
import { createProgramme } from './programme/create-programme';
import { createProgrammeFiles, programmeVersion } from './programme/programme-files';
import { programmeHandlers } from './programme/programme-handlers';
import { createSettings } from './settings/create-settings';
import { settingsHandlers } from './settings/settings-handlers';
import { createStoreSettingsFile } from './settings/store-settings-file';

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
  readonly machine: Machine;
  readonly notes: NotesKeeper;
  /** The page has said where the visitor's stay is. */
  readonly reported: (report: Input<'session.report'>) => void;
  /** Tells the page something it did not ask for. */
  readonly send: <N extends EventName>(name: N, payload: Events[N]) => void;
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
  notes,
  reported,
  send,
}: ServicesParts) {
  const settings = createSettings(createStoreSettingsFile(userData, currentVersion, clock.now), log);
  const folder = createContentFolder(content, join(userData, 'set-aside'));
  const ours = loadContent(folder, async () => (await import('./content/built-in-safety')).builtInSafety(), log);
  const loaded = ours.then((content) => addClinicContent(content, join(userData, 'clinic-content'), log));

  const packs = new Map<LanguageCode, Pack>();
  const packsOf = async () => {
    const { catalogue } = await loaded;
    return (language: LanguageCode): Pack => {
      const isTest = languages[language].isTest;
      const pack =
        packs.get(language) ??
        (isTest && testLanguages ? testPack(catalogue.pack(originalLanguage), language) : catalogue.pack(language));
      packs.set(language, pack);
      return pack;
    };
  };
  const view = async () =>
    kioskView({
      settings: settings.read(),
      pack: await packsOf(),
      version,
      systemTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      testLanguages,
    });
  settings.subscribe(() => {
    view().then(
      (changed) => {
        send('kiosk.changed', changed);
      },
      (error: unknown) => {
        log.error('the page could not be told of new settings', error);
      },
    );
  });

  const kept = (called: string) => createStoreSettingsFile(userData, programmeVersion, clock.now, called);
  const programme = createProgramme({
    files: createProgrammeFiles({ wall: kept('programme'), draft: kept('programme-draft'), past: kept('programme-past') }, log),
    surroundings: async () => {
      const { plan } = await view();
      return { pack: (await packsOf())(originalLanguage), languages: plan.languages, timeZone: plan.timeZone };
    },
    clock,
    role: () => access.current(),
    changed: () => {
      view().then(
        ({ plan }) => {
          send('programme.changed', { plan });
        },
        (error: unknown) => {
          log.error('the page could not be told of a new programme', error);
        },
      );
    },
    displaySleep: () => undefined,
    clockTrouble: () => undefined,
  });

  const access = createAccess(createAccessFile(join(userData, 'access.json')), (changed) => {
    send('access.changed', changed);
  });
  const drives = createDrives({ mountPoints: () => mountPoints(drivesFolder), clock });
  const health = createHealth({
    settings,
    content: () => loaded,
    packs: packsOf,
    notes,
    machine,
    disk: () => diskOf(userData),
    clock,
  });
  const troubleReported = limitTroubles(clock, log);
  const answer = createAnswer(
    {
      ...createHandoutHandlers({ settings: settings.read }),
      'kiosk.read': view,
      'content.read': async ({ language }) => (await packsOf())(language),
      'sources.read': async () => (await loaded).catalogue.sources,
      'search.read': async ({ language }) => {
        // The prepared index knows nothing of the clinic's own items: the page then makes one itself.
        if ((await loaded).isTheClinics) return '';
        const stored = await folder.read(`search-${language}.json`);
        return stored.found === 'text' ? stored.text : '';
      },
      'session.report': (report) => {
        // Whatever else happens, a screen that is not the staff's is locked.
        if (report.phase !== 'staff') access.lock();
        reported(report);
        return null;
      },
      'trouble.report': (trouble) => {
        troubleReported(trouble);
        return null;
      },
      'health.read': health.view,

      'access.read': access.view,
      'access.begin': ({ pin }) => access.begin(pin),
      'access.unlock': ({ pin }) => access.unlock(pin),
      'access.lock': () => {
        access.lock();
        return null;
      },
      ...programmeHandlers(programme),
      ...settingsHandlers(settings, access.current),

      ...drivesHandlers(drives),
    },
    access,
    log,
  );
  return { settings, access, answer };
}
