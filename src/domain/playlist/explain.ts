import type { Because, Light, NamedPart } from '../schedule';
import { slideAt } from './slide-at';
import type { CurrentSlide } from './slide-at';
import type { Plan } from './plan';
import { scheduleStateAt, intervalsOfDay } from './schedule-state';

/** An interval of a day in which the same loop plays, for the same reason, and the screen is lit alike. Moments are ms since 1970. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly loop: NamedPart;
  readonly because: Because;
  readonly light: Light;
}

export interface Explained {
  readonly currentSlide: CurrentSlide;
  readonly span: Span;
  /** The whole day, without a gap. */
  readonly day: readonly Span[];
}

function spanOf(plan: Plan, { startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number }): Span {
  const { loop, because, light } = scheduleStateAt(plan, startsAt);
  return { startsAt, endsAt, loop: { id: loop?.id ?? '', name: loop?.name ?? '' }, because, light };
}

const reasonOf = ({ loop, because, light }: Span) => JSON.stringify([loop.id, because, light]);

/** What shows at `at` and why, and how its day runs. */
export function explain(plan: Plan, at: number): Explained {
  const day: Span[] = [];
  for (const interval of intervalsOfDay(plan, at)) {
    const span = spanOf(plan, interval);
    const last = day.at(-1);
    if (last && reasonOf(last) === reasonOf(span)) day[day.length - 1] = { ...last, endsAt: span.endsAt };
    else day.push(span);
  }
  const span =
    day.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt) ?? spanOf(plan, { startsAt: at, endsAt: at + 1 });
  return { currentSlide: slideAt(plan, at), span, day };
}
