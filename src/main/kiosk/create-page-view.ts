import type { EventName } from '../../bridge/channels';
import type { Events, KioskView, Start } from '../../bridge/contract';
import type { Pack } from '../../domain/content';
import type { LanguageCode } from '../../domain/language';
import { slideAt } from '../../domain/playlist';
import type { Plan } from '../../domain/playlist';
import type { Settings } from '../../domain/settings';
import type { Clock } from '../clock/clock';
import type { Packs } from '../content/create-packs';
import type { Host } from '../health/host';
import type { Logger } from '../log/logger';
import type { createSchedule } from '../schedule/create-schedule';
import { kioskView } from './kiosk-view';

/** The page says that its loop is there a moment before it is painted. */
const afterPaintMs = 300;

/** Tells the page something it did not ask for. */
export type Send = <N extends EventName>(name: N, payload: Events[N]) => void;

interface PageViewParts {
  readonly settings: () => Settings;
  readonly packs: Pick<Packs, 'loop' | 'whole'> & { readonly areSigned: () => boolean };
  /** What staff have published and asked for. */
  readonly wall: () => ReturnType<ReturnType<typeof createSchedule>['wall']>;
  readonly version: string;
  readonly systemTimeZone: () => string;
  readonly testLanguages: boolean;
  readonly machine: Pick<Host, 'builtAt' | 'clockTrouble'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly send: Send;
}

/** What the page knows of the kiosk: what it begins with, and every change of it. */
export function createPageView({
  settings,
  packs,
  wall,
  version,
  systemTimeZone,
  testLanguages,
  machine,
  clock,
  log,
  send,
}: PageViewParts) {
  let plan: Plan | undefined;
  let isWholeAsked = false;
  let isWhole = false;
  const viewOf = (pack: (language: LanguageCode) => Pack): KioskView => {
    const made = kioskView({
      settings: settings(),
      pack,
      version,
      systemTimeZone: systemTimeZone(),
      testLanguages,
      wall: wall(),
      builtAt: machine.builtAt,
      clockTrouble: machine.clockTrouble(),
    });
    ({ plan } = made);
    return made;
  };
  const read = async () => viewOf(await (isWhole ? packs.whole() : packs.loop()));
  const tell = (what: string, how: (view: KioskView) => void) => {
    read().then(how, (error: unknown) => {
      log.error(`the page could not be told of ${what}`, error);
    });
  };
  return {
    read,
    /** All that the first slide needs. */
    start: async (): Promise<Start> => {
      const view = await read();
      const { language } = slideAt(view.plan, clock.now());
      return { view, loop: { language, pack: (await packs.loop())(language) } };
    },
    /** What plays, as the page was last told; undefined before it has been told anything. */
    plan: () => plan,
    /** The first slide shows: the whole catalogue is read, once, and the page hears if that makes a difference. */
    readWhole: async () => {
      if (isWholeAsked) return;
      isWholeAsked = true;
      const before = viewOf(await packs.loop());
      await new Promise<void>((resolve) => clock.after(afterPaintMs, resolve));
      const after = viewOf(await packs.whole());
      isWhole = true;
      if (packs.areSigned() || JSON.stringify(after) !== JSON.stringify(before)) send('kiosk.changed', after);
    },
    /** Sends the page the whole view anew, after a change of `what`. */
    tellOfChange: (what: string) => {
      tell(`new ${what}`, (view) => {
        send('kiosk.changed', view);
      });
    },
    /** Sends the page what plays now, after staff have changed that and nothing else. `then` runs when it has been sent. */
    tellOfSchedule: (then: () => void) => {
      tell('a new schedule', (view) => {
        send('schedule.changed', { plan: view.plan });
        then();
      });
    },
  };
}
