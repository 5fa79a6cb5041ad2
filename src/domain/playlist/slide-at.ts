import type { Destination } from '../content';
import { originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import { localMidnight } from '../time';
import { cycleOf, lengthOf } from './cycle';

import type { Plan } from './plan';
import { clockTroubleAt, longestPauseMs, scheduleStateAt, intervalAt, urgentFirstMs } from './schedule-state';

/** What is on screen at an instant. Times are ms since 1970; `index` counts the slides of this pass from 0. */
export interface CurrentSlide {
  /** `fallback`: there is nothing to show at all, and the kiosk's own invitation stands there. */
  readonly kind: 'slide' | 'announcement' | 'fallback';
  /** The id of the slide or announcement. */
  readonly slide: string;
  readonly language: LanguageCode;
  readonly index: number;
  readonly count: number;
  readonly startsAt: number;
  readonly endsAt: number;
  /** How many passes (one pass is one language) since midnight: the footer bar changes its ink with it. */
  readonly pass: number;
  readonly transition: 'fade' | 'cut';
  readonly isUrgent: boolean;
  readonly opens?: Destination;
}

/** A slide that is left for less than this after a visitor has gone is skipped for the next (docs/rules.md, rule 8). */
const leastRemainingMs = 4000;

/**
 * What is on screen at `at` (ms since 1970): always exactly one thing. Phase counts from local midnight, so a clock set back still lands on a
 * slide, and two kiosks with the same plan agree without talking.
 */
export function slideAt(plan: Plan, at: number): CurrentSlide {
  const { pausedAt, urgent } = plan.overrides;
  const isPaused =
    pausedAt !== undefined &&
    urgent === undefined &&
    pausedAt <= at &&
    at < pausedAt + longestPauseMs &&
    !clockTroubleAt(plan, at);
  if (isPaused) return { ...playing(plan, pausedAt), endsAt: pausedAt + longestPauseMs };
  return playing(plan, at);
}

function playing(plan: Plan, at: number): CurrentSlide {
  const { urgent } = plan.overrides;
  const firstMs = urgentFirstMs * plan.languages.length;
  if (urgent && urgent.since <= at && at < urgent.since + firstMs) {
    const turn = Math.floor((at - urgent.since) / urgentFirstMs);
    return {
      ...asUrgent(urgent.announcement.id, plan.languages[turn] ?? originalLanguage),
      startsAt: urgent.since + turn * urgentFirstMs,
      endsAt: urgent.since + (turn + 1) * urgentFirstMs,
    };
  }
  const interval = intervalAt(plan, at);
  const { loop } = scheduleStateAt(plan, at);
  const cycle = cycleOf(plan, loop, at);
  const cycleMs = cycle.reduce((sum, pass) => sum + lengthOf(pass), 0);
  if (cycleMs <= 0) return { ...fallbackSlide(plan), ...interval };
  const sinceMidnight = at - localMidnight(at, plan.timeZone);
  const round = Math.floor(sinceMidnight / cycleMs);
  let startsAt = at - floorModulo(sinceMidnight, cycleMs);
  for (const [turn, pass] of cycle.entries()) {
    for (const [index, { entry, isUrgent }] of pass.slides.entries()) {
      const endsAt = startsAt + entry.seconds * 1000;
      if (at < endsAt) {
        return {
          kind: entry.kind,
          slide: entry.slide,
          language: pass.language,
          index,
          count: pass.slides.length,
          startsAt: Math.max(startsAt, interval.startsAt),
          endsAt: Math.min(endsAt, interval.endsAt),
          pass: round * cycle.length + turn,
          transition: loop?.transition ?? 'fade',
          isUrgent,
          ...(entry.opens === undefined ? {} : { opens: entry.opens }),
        };
      }
      startsAt = endsAt;
    }
  }
  return { ...fallbackSlide(plan), ...interval };
}

const floorModulo = (value: number, by: number) => ((value % by) + by) % by;

const alone = { index: 0, count: 1, pass: 0, transition: 'cut' } as const;
const asUrgent = (slide: string, language: LanguageCode) =>
  ({ kind: 'announcement', slide, language, isUrgent: true, ...alone }) as const;
const fallbackSlide = (plan: Plan) =>
  ({ kind: 'fallback', slide: 'fallback', language: plan.languages[0] ?? originalLanguage, isUrgent: false, ...alone }) as const;

/** What a loop takes up again when a visitor leaves: the slide of now if at least 4 s of it remain, else the next. */
export function slideAfterVisitor(plan: Plan, at: number): CurrentSlide {
  const currentSlide = slideAt(plan, at);
  return currentSlide.endsAt - at < leastRemainingMs ? slideAt(plan, currentSlide.endsAt) : currentSlide;
}
