import { count, forget, lastDays, monthBefore, readTotals, usageReport } from '../../domain/usage';
import type { Counted, Period, Totals, UsageReport } from '../../domain/usage';
import type { UsagePeriod } from '../../bridge/contracts/usage-periods';
import { createAlarm } from '../clock/alarm';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';

/** The disk, as far as totals go. Nothing it does throws. */
export interface TotalsFile {
  read: () => unknown;
  /** False where the disk would not take them. */
  write: (totals: { readonly version: 1; readonly days: Totals }) => boolean;
}

interface UsageParts {
  readonly file: TotalsFile;
  readonly clock: Clock;
  /** Today in the clinic's time zone, such as `2026-11-22`; undefined while the clock cannot be believed. */
  readonly today: () => string | undefined;
  /** False for an id that is not in the catalogue. */
  readonly isKnown: (kind: Extract<Counted, { what: 'opened' }>['kind'], id: string) => Promise<boolean>;
  readonly log: Logger;
}

/** A page that counts without end must not wear out the disk, or drown what is real. */
const perMinute = 240;
/** A total may be lost with the power, a minute's worth at most. */
const writeAfterMs = 60_000;

/**
 * Counts what is used, in totals of whole days and nothing else (docs/rules.md, rule 12). What cannot be right is dropped: an id that nobody knows, a day
 * before the clock is set, a flood.
 */
export function createUsage({ file, clock, today, isKnown, log }: UsageParts) {
  let totals: Totals | undefined;
  let minute = -1;
  let inMinute = 0;
  const writing = createAlarm(clock);
  const current = () => (totals ??= readTotals(file.read()));
  const write = () => {
    writing.clear();
    if (totals && !file.write({ version: 1, days: totals })) log.warn('the totals of use could not be written');
  };

  return {
    count: async (counted: Counted): Promise<void> => {
      const thisMinute = Math.floor(clock.steady() / 60_000);
      if (thisMinute !== minute) {
        minute = thisMinute;
        inMinute = 0;
      }
      inMinute += 1;
      if (inMinute > perMinute) {
        if (inMinute === perMinute + 1) log.warn('the page counts too much: the rest of this minute is dropped');
        return;
      }
      if (counted.what === 'opened' && !(await isKnown(counted.kind, counted.id))) {
        log.warn(`there is no ${counted.kind}/${counted.id} to count`);
        return;
      }
      const day = today();
      if (day === undefined) return;
      const before = current();
      totals = count(day in before ? before : forget(before, day), day, counted);
      if (!writing.isSet()) writing.set(writeAfterMs, write);
    },
    report: (period: UsagePeriod): UsageReport => {
      const day = today() ?? new Date(clock.now()).toISOString().slice(0, 10);
      return usageReport(current(), periodOf(period, day));
    },
    /** Writes what is not on the disk yet. */
    finish: write,
  };
}
export type Usage = ReturnType<typeof createUsage>;

function periodOf(period: UsagePeriod, today: string): Period {
  switch (period) {
    case 'week':
      return lastDays(today, 7);
    case 'month':
      return monthBefore(today, 0);
    case 'lastMonth':
      return monthBefore(today, 1);
  }
}
