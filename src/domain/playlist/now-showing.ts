import type { LanguageCode } from '../language/languages';
import { localMidnight } from './local-midnight';

/** One slide of a loop, with its own length. */
export interface PlanEntry {
  readonly slide: string;
  readonly seconds: number;
}

/** What plays: one loop, shown once in each language before it starts again. `timeZone` is an IANA name. */
export interface Plan {
  readonly timeZone: string;
  readonly languages: readonly LanguageCode[];
  readonly entries: readonly PlanEntry[];
}

/** The slide on screen at an instant. Times are ms since 1970; `index` counts the slides of this pass from 0. */
export interface Showing {
  readonly slide: string;
  readonly language: LanguageCode;
  readonly index: number;
  readonly count: number;
  readonly startsAt: number;
  readonly endsAt: number;
  /** How many passes (one pass is one language) since midnight: the signboard changes its ink with it. */
  readonly pass: number;
}

/** A slide that is left for less than this after a visitor has gone is skipped for the next (ruling 6). */
const leastRemainingMs = 4000;

const floorModulo = (value: number, by: number) => ((value % by) + by) % by;

/**
 * The slide on screen at `at` (ms since 1970), or undefined for a plan with nothing to show. Phase counts from local midnight, so a
 * clock set back still lands on a slide, and two kiosks with the same plan agree without talking.
 */
export function nowShowing(plan: Plan, at: number): Showing | undefined {
  const passMs = plan.entries.reduce((sum, entry) => sum + entry.seconds * 1000, 0);
  const [firstLanguage] = plan.languages;
  if (passMs <= 0 || firstLanguage === undefined) return undefined;
  const sinceMidnight = at - localMidnight(at, plan.timeZone);
  const pass = Math.floor(sinceMidnight / passMs);
  const language = plan.languages[floorModulo(pass, plan.languages.length)] ?? firstLanguage;
  let startsAt = at - floorModulo(sinceMidnight, passMs);
  for (const [index, entry] of plan.entries.entries()) {
    const endsAt = startsAt + entry.seconds * 1000;
    if (at < endsAt) return { slide: entry.slide, language, index, count: plan.entries.length, startsAt, endsAt, pass };
    startsAt = endsAt;
  }
  return undefined;
}

/** What a loop takes up again when a visitor leaves: the slide of now if at least 4 s of it remain, else the next. */
export function showingAfterVisitor(plan: Plan, at: number): Showing | undefined {
  const showing = nowShowing(plan, at);
  return showing && showing.endsAt - at < leastRemainingMs ? nowShowing(plan, showing.endsAt) : showing;
}
