import type { Logger } from '../log/logger';
import type { Clock } from './clock';

/** Why the wall clock cannot be believed: it stands before this release was built, or behind a time it has already shown. */
export type ClockTrouble = 'before-build' | 'jumped-back';

/** Small corrections by a time server are no trouble. */
const allowedStepBackMs = 60_000;

/**
 * Watches the wall clock (docs/rules.md, rule 8). `check` says what is wrong with it now, and logs when that changes; call it at start and each
 * minute. `builtAt` is in ms since 1970.
 */
export function watchClock(clock: Clock, builtAt: number, log: Logger) {
  let highest = clock.now();
  let told: ClockTrouble | undefined;
  return function check(): ClockTrouble | undefined {
    const now = clock.now();
    highest = Math.max(highest, now);
    const trouble = now < builtAt ? 'before-build' : now < highest - allowedStepBackMs ? 'jumped-back' : undefined;
    if (trouble !== told) {
      const shown = new Date(now).toISOString();
      if (trouble === 'before-build') log.warn(`the clock says ${shown}, which is before this release was built: set the date`);
      else if (trouble === 'jumped-back') log.warn(`the clock was set back, from ${new Date(highest).toISOString()} to ${shown}`);
      else log.info(`the clock can be believed again: ${shown}`);
      told = trouble;
    }
    return trouble;
  };
}
