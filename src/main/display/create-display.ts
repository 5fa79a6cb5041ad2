import { awakeMs, darkAt } from '../../domain/playlist';
import type { Plan } from '../../domain/playlist';
import type { Clock } from '../clock/clock';
import { createAlarm } from '../clock/alarm';
import type { Logger } from '../log/logger';

/** The machine's own switch for its display. Undefined where there is none: the kiosk can then only show black. */
export interface DisplaySwitch {
  readonly off: () => Promise<boolean>;
  readonly on: () => Promise<boolean>;
}

interface DisplayParts {
  /** Looks for the machine's switch, once. */
  readonly find: () => Promise<DisplaySwitch | undefined>;
  /** What plays; undefined while it is not known yet. */
  readonly plan: () => Plan | undefined;
  readonly clock: Clock;
  readonly log: Logger;
}

/** How often the hours are looked at; the page looks by itself and is black at once. */
const lookMs = 10_000;

/** Switches the display off in the hours staff chose, where the machine can, and on again with a touch (docs/rules.md, rule 6). */
export function createDisplay({ find, plan, clock, log }: DisplayParts) {
  let found: { readonly by: DisplaySwitch | undefined } | undefined;
  let isOff = false;
  let someoneIsThere = false;
  let touchedAt = -Infinity;
  const next = createAlarm(clock);

  const isDark = (): boolean => {
    const wall = plan();
    return wall !== undefined && !someoneIsThere && darkAt(wall, clock.now()) && clock.steady() - touchedAt >= awakeMs;
  };
  const look = async () => {
    next.set(lookMs, () => void look());
    const wanted = isDark();
    if (wanted === isOff || !found?.by) return;
    isOff = wanted;
    const done = await (wanted ? found.by.off() : found.by.on());
    if (!done) log.warn(`the display did not go ${wanted ? 'off' : 'on'}`);
    else log.info(`the display is ${wanted ? 'off' : 'on'}`);
  };
  return {
    /** Begins to watch the hours. Call it once a slide shows: nothing of it is needed before. */
    begin: async () => {
      if (found) return;
      found = { by: undefined };
      const by = await find();
      found = { by };
      log.info(by ? 'the display can be switched off' : 'the display cannot be switched off from here: it will show black');
      await look();
    },
    /** Somebody touched the screen or a key. The machine lights its display by itself then; this makes sure of it. */
    touched: () => {
      touchedAt = clock.steady();
      if (isOff) void look();
    },
    /** Whether somebody uses the kiosk: the screen is then lit, whatever the hour. */
    visited: (is: boolean) => {
      if (someoneIsThere && !is) touchedAt = clock.steady();
      someoneIsThere = is;
      if (isOff) void look();
    },
    /** The schedule or the clock has changed. */
    changed: () => {
      if (found) void look();
    },
    /** True while black is what the screen should show. */
    isDark,
    canSleep: (): 'display' | 'black' | undefined => found && (found.by ? 'display' : 'black'),
    /** Lights the display and stops watching, for the end. */
    finish: () => {
      next.clear();
      if (isOff) void found?.by?.on();
    },
  };
}
