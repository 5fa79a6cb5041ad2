import type { Clock } from '../clock/clock';
import type { Logger } from './logger';

const perMinute = 20;

/**
 * Logs what the page reports of its own troubles, at most twenty a minute: a page that fails on every frame must not push everything
 * else out of the log.
 */
export function limitTroubles(clock: Clock, log: Logger) {
  let minute = -1;
  let count = 0;
  return ({ where, what }: { readonly where: string; readonly what: string }) => {
    const thisMinute = Math.floor(clock.steady() / 60_000);
    if (thisMinute !== minute) {
      if (count > perMinute) log.warn(`the page reported ${count - perMinute} more troubles in that minute`);
      minute = thisMinute;
      count = 0;
    }
    count += 1;
    if (count <= perMinute) log.error(`the page reports trouble in ${where}: ${what}`);
  };
}
