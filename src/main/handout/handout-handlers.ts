import type { Handlers } from '../../bridge/contract';
import { paperOf } from '../../domain/settings';
import type { Settings } from '../../domain/settings';

type HandoutChannel = Extract<keyof Handlers, `handout.${string}` | `printing.${string}`>;

interface Parts {
  readonly settings: () => Settings;
}

/** What the page and staff may ask about paper. */
export function createHandoutHandlers({ settings }: Parts): Pick<Handlers, HandoutChannel> {
  return {
    'handout.read': () => ({
      printing: 'no-printer',
      paper: paperOf(settings()),
      collectAt: settings().printing.collectAt,
      busy: false,
      mostCopies: settings().printing.mostCopies,
      left: settings().printing.perVisit,
    }),
    'handout.preview': () => ({ ok: false, reason: 'failed' }),
    'handout.print': () => ({ ok: false, reason: 'no-printer' }),
    'handout.forget': () => null,
    'printing.printers': () => [],
    'printing.test': () => ({ ok: false, reason: 'no-printer' }),
    'printing.jobs': () => [],
    'printing.save': () => ({ ok: false, reason: 'gone' }),
  };
}
