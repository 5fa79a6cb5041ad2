/** The totals of each day: all that is ever kept of how the kiosk is used. Neither an order nor a time of day is in them. */
import { z } from 'zod';
import { countName } from './counted';
import type { Counted } from './counted';

/** By name (`countName`). */
export type DayTotals = Readonly<Record<string, number>>;
/** By day, such as `2026-11-22`, in the clinic's time zone. */
export type Totals = Readonly<Record<string, DayTotals>>;

/** A month can be held against the same month a year before, and nothing is kept longer. */
export const keptDays = 400;
/** More names than a day can have; a file with more is not ours. */
const mostNames = 1500;
const dayMs = 86_400_000;
const Day = z.iso.date();
const Names = z.record(z.string().max(80), z.int().min(1).max(1_000_000));

/** Totals with one thing more on `day`. */
export function count(totals: Totals, day: string, counted: Counted): Totals {
  const name = countName(counted);
  const ofDay = totals[day] ?? {};
  return { ...totals, [day]: { ...ofDay, [name]: Math.min((ofDay[name] ?? 0) + 1, 1_000_000) } };
}

/** Totals without the days that are older than `keptDays` on `today`. */
export function forget(totals: Totals, today: string): Totals {
  const oldest = Date.parse(today) - keptDays * dayMs;
  return Object.fromEntries(Object.entries(totals).filter(([day]) => Date.parse(day) >= oldest));
}

/** Totals out of whatever was stored: a day that makes no sense costs that day. */
export function readTotals(stored: unknown): Totals {
  if (typeof stored !== 'object' || stored === null || !('days' in stored)) return {};
  const { days } = stored;
  if (typeof days !== 'object' || days === null) return {};
  return Object.fromEntries(
    Object.entries(days).flatMap(([day, names]) => {
      const parsed = Names.safeParse(names);
      return Day.safeParse(day).success && parsed.success && Object.keys(parsed.data).length <= mostNames
        ? [[day, parsed.data]]
        : [];
    }),
  );
}
