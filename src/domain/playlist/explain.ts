import type { Because, Light, NamedPart } from '../programme/explained';
import { cycleOf, lengthOf } from './cycle';
import { nowShowing } from './now-showing';
import type { Showing } from './now-showing';
import type { Plan } from './plan';
import { momentAt, stretchesOfDay } from './schedule';

/** A stretch of a day in which the same loop plays, for the same reason, and the screen is lit alike. Moments are ms since 1970. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly loop: NamedPart;
  readonly because: Because;
  readonly light: Light;
}

export interface Explained {
  readonly showing: Showing;
  readonly span: Span;
  /** The whole day, without a gap. */
  readonly day: readonly Span[];
}

function spanOf(plan: Plan, { startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number }): Span {
  const { loop, because, light } = momentAt(plan, startsAt);
  return { startsAt, endsAt, loop: { id: loop?.id ?? '', name: loop?.name ?? '' }, because, light };
}

const reasonOf = ({ loop, because, light }: Span) => JSON.stringify([loop.id, because, light]);

/** What shows at `at` and why, and how its day runs. */
export function explain(plan: Plan, at: number): Explained {
  const day: Span[] = [];
  for (const stretch of stretchesOfDay(plan, at)) {
    const span = spanOf(plan, stretch);
    const last = day.at(-1);
    if (last && reasonOf(last) === reasonOf(span)) day[day.length - 1] = { ...last, endsAt: span.endsAt };
    else day.push(span);
  }
  const span =
    day.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt) ?? spanOf(plan, { startsAt: at, endsAt: at + 1 });
  return { showing: nowShowing(plan, at), span, day };
}

/** How long one pass of a loop takes on average over its languages, in seconds, as it plays at `at`; 0 for a loop with nothing in it. */
export function passSeconds(plan: Plan, loopId: string, at: number): number {
  const cycle = cycleOf(
    plan,
    plan.loops.find(({ id }) => id === loopId),
    at,
  );
  return cycle.length === 0 ? 0 : cycle.reduce((sum, pass) => sum + lengthOf(pass), 0) / cycle.length / 1000;
}

/** About how many times somebody who waits so long sees each slide of a loop. One that comes twice in a pass is seen twice as often. */
export function timesSeen(plan: Plan, loopId: string, waitMinutes: number, at: number): number {
  const seconds = passSeconds(plan, loopId, at);
  return seconds === 0 ? 0 : Math.round((waitMinutes * 60) / seconds);
}
