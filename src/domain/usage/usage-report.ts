import type { Tier } from '../content';
import { tiers } from '../content';
import { writtenLanguages } from '../language';
import type { LanguageCode } from '../language';
import { handoutWays, openedKinds, textPercents } from './counted';
import { suggestions } from './suggestions';
import { shown, suppressBesideSum } from './suppress';
import type { Shown } from './suppress';
import type { Totals } from './totals';

/** A stretch of whole days that have ended, both included, such as `2026-11-16` to `2026-11-22`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * What people may know of the use of the kiosk in a period. Small figures are already gone: this is all that leaves main. `undefined` is
 * 'fewer than 5'.
 */
export interface UsageReport extends Period {
  readonly visits: Shown;
  /** Day by day for a week, week by week for more; hidden so that the sum gives no small figure away. */
  readonly bySpan: readonly (Period & { readonly visits: Shown })[];
  readonly byLanguage: readonly { readonly language: LanguageCode; readonly visits: Shown }[];
  readonly byTextSize: readonly { readonly percent: (typeof textPercents)[number]; readonly visits: Shown }[];
  /** What was opened most, most first; only what at least five visits opened. */
  readonly opened: readonly { readonly kind: (typeof openedKinds)[number]; readonly id: string; readonly visits: number }[];
  readonly warnings: readonly { readonly tier: Tier; readonly visits: Shown }[];
  readonly handouts: readonly { readonly way: (typeof handoutWays)[number]; readonly times: Shown }[];
  readonly nothingFound: Shown;
  readonly suggestionsFoundNothing: readonly { readonly suggestion: (typeof suggestions)[number]; readonly times: Shown }[];
}

const dayMs = 86_400_000;
const dateAt = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Every day of a period. */
export function daysOf({ from, to }: Period): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) days.push(dateAt(at));
  return days;
}

/** The last `count` days that have ended. Today is never shown: whoever watched its figures grow could tell a visitor by them. */
export function lastDays(today: string, count: number): Period {
  const end = Date.parse(today) - dayMs;
  return { from: dateAt(end - (count - 1) * dayMs), to: dateAt(end) };
}

/** The month that holds the day before `today`, up to that day; where `back` is more than 0, that many months before, whole. */
export function monthBefore(today: string, back: number): Period {
  const { to } = lastDays(today, 1);
  const [year = 1970, month = 1] = to.split('-').map(Number);
  const first = Date.UTC(year, month - 1 - back, 1);
  const last = back === 0 ? Date.parse(to) : Date.UTC(year, month - back, 0);
  return { from: dateAt(first), to: dateAt(last) };
}

/** A chart has eight bars at most: each day of a week, or the weeks (Monday to Sunday) of anything longer. */
function spansOf(days: readonly string[]): readonly Period[] {
  if (days.length <= 7) return days.map((day) => ({ from: day, to: day }));
  const spans: { from: string; to: string }[] = [];
  for (const day of days) {
    const isMonday = new Date(day).getUTCDay() === 1;
    const span = spans.at(-1);
    if (span && !isMonday) span.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

/** The report on a period. */
export function usageReport(totals: Totals, period: Period): UsageReport {
  const days = daysOf(period);
  const sums = new Map<string, number>();
  for (const day of days)
    for (const [name, value] of Object.entries(totals[day] ?? {})) sums.set(name, (sums.get(name) ?? 0) + value);
  const sumOf = (name: string) => sums.get(name) ?? 0;

  const spans = spansOf(days);
  const inSpans = suppressBesideSum(spans.map((span) => daysOf(span).reduce((sum, day) => sum + (totals[day]?.visit ?? 0), 0)));
  const inLanguages = suppressBesideSum(writtenLanguages.map((language) => sumOf(`language/${language}`)));
  const inSizes = suppressBesideSum(textPercents.map((percent) => sumOf(`textSize/${percent}`)));
  return {
    ...period,
    visits: shown(sumOf('visit')),
    bySpan: spans.map((span, index) => ({ ...span, visits: inSpans[index] })),
    byLanguage: writtenLanguages
      .map((language, index) => ({ language, visits: inLanguages[index] }))
      .toSorted((a, b) => (b.visits ?? 0) - (a.visits ?? 0)),
    byTextSize: textPercents.map((percent, index) => ({ percent, visits: inSizes[index] })),
    opened: [...sums]
      .flatMap(([name, value]) => {
        const [what, kind, id] = name.split('/');
        const known = openedKinds.find((one) => one === kind);
        const visits = shown(value);
        return what === 'opened' && known && id !== undefined && visits !== undefined ? [{ kind: known, id, visits }] : [];
      })
      .toSorted((a, b) => b.visits - a.visits || (a.id < b.id ? -1 : 1)),
    warnings: tiers.map((tier) => ({ tier, visits: shown(sumOf(`warnings/${tier}`)) })),
    handouts: handoutWays.map((way) => ({ way, times: shown(sumOf(`handout/${way}`)) })),
    nothingFound: shown(sumOf('nothingFound')),
    suggestionsFoundNothing: suggestions.map((suggestion) => ({
      suggestion,
      times: shown(sumOf(`suggestionFoundNothing/${suggestion}`)),
    })),
  };
}
