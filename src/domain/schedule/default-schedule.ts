import { defaultSlides } from '../content';
import type { Pack } from '../content';
import { defaultLoopId } from './limits';
import type { LoopEntry, Schedule, Overrides } from './schema';

/** A slide as a loop takes it in: as long as it says, in all languages, once a pass. */
export function entryFor(kind: LoopEntry['kind'], of: string, id = of): LoopEntry {
  return { id, kind, of, hidden: false, weight: 1 };
}

/** What plays on a kiosk whose staff have published nothing. It needs no file, and follows the content of the release. */
export function defaultSchedule(pack: Pick<Pack, 'slides'>): Schedule {
  return {
    loops: [
      {
        id: defaultLoopId,
        name: '',
        transition: 'fade',
        entries: defaultSlides(pack).map(({ id }) => entryFor('slide', id)),
      },
    ],
    defaultLoop: defaultLoopId,
    rules: [],
    dayparts: [],
    closedDays: [],
    closedScreen: 'off',
    screenHours: [],
    announcements: [],
  };
}

/** Nothing asked for: the schedule plays. */
export const noOverrides: Overrides = { quiet: false };
