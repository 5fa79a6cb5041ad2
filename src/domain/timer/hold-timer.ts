/** How a stretch is timed, from its facts. Seconds, and how often for each side; `sides` is 1 where both legs work at once. */
export interface HoldPlan {
  readonly holdSeconds: number;
  readonly restSeconds: number;
  readonly times: number;
  readonly sides: 1 | 2;
}

/** One span of a stretch. `swap` lasts until the visitor says that they are ready: no source gives a time for it. */
export interface Stage {
  readonly phase: 'hold' | 'rest' | 'swap' | 'done';
  /** Which leg, and which hold of it, both counted from 1. */
  readonly side: number;
  readonly round: number;
  /** How long it lasts; 0 for a stage that waits. */
  readonly lengthMs: number;
}

/** A timer under way or waiting. Moments are ms since 1970. */
export interface HoldTimer {
  readonly stages: readonly Stage[];
  readonly index: number;
  /** How much of the present stage is over, without the time since `runningSince`. */
  readonly spentMs: number;
  /** When the timer was last set going; undefined while it stands still. */
  readonly runningSince: number | undefined;
}

/** What the ring shows. */
export interface HoldView {
  readonly stage: Stage;
  /** Whole seconds still to go in this stage: the number in the ring. */
  readonly secondsLeft: number;
  /** How much of the stage is still to go, 1 down to 0, in steps of a second. */
  readonly share: number;
  readonly isRunning: boolean;
  /** False until the timer is first set going. */
  readonly hasBegun: boolean;
}

/** The spans of a whole stretch in order: hold and rest in turn, no rest after the last hold of a side. */
export function stagesOf({ holdSeconds, restSeconds, times, sides }: HoldPlan): readonly Stage[] {
  const stages: Stage[] = [];
  for (let side = 1; side <= sides; side += 1) {
    for (let round = 1; round <= times; round += 1) {
      stages.push({ phase: 'hold', side, round, lengthMs: holdSeconds * 1000 });
      if (round < times && restSeconds > 0) stages.push({ phase: 'rest', side, round, lengthMs: restSeconds * 1000 });
    }
    stages.push({ phase: side < sides ? 'swap' : 'done', side, round: times, lengthMs: 0 });
  }
  return stages;
}

/** A timer that stands at its first hold. */
export function newTimer(plan: HoldPlan): HoldTimer {
  return { stages: stagesOf(plan), index: 0, spentMs: 0, runningSince: undefined };
}

/** The present stage. */
export function stageOf({ stages, index }: HoldTimer): Stage {
  const stage = stages[index];
  if (!stage) throw new Error(`The timer has no stage ${String(index)}`);
  return stage;
}

/** Sets the timer going. From `swap` it goes on with the other leg; from `done` it begins anew. */
export function start(timer: HoldTimer, at: number): HoldTimer {
  if (timer.runningSince !== undefined) return timer;
  const { phase } = stageOf(timer);
  if (phase === 'done') return { ...timer, index: 0, spentMs: 0, runningSince: at };
  if (phase === 'swap') return { ...timer, index: timer.index + 1, spentMs: 0, runningSince: at };
  return { ...timer, runningSince: at };
}

/** Stops the clock where it is; what is left stays left. */
export function pause(timer: HoldTimer, at: number): HoldTimer {
  const now = tick(timer, at);
  return now.runningSince === undefined ? now : { ...now, spentMs: now.spentMs + at - now.runningSince, runningSince: undefined };
}

/** Brings the timer to `at`, over as many stages as have ended by then. A clock set back costs the visitor nothing but that time. */
export function tick(timer: HoldTimer, at: number): HoldTimer {
  if (timer.runningSince === undefined) return timer;
  if (at < timer.runningSince) return { ...timer, runningSince: at };
  let { index } = timer;
  let spentMs = timer.spentMs + at - timer.runningSince;
  for (let stage = timer.stages[index]; stage && stage.lengthMs > 0 && spentMs >= stage.lengthMs; stage = timer.stages[index]) {
    spentMs -= stage.lengthMs;
    index += 1;
  }
  const moved = { ...timer, index };
  const waits = stageOf(moved).lengthMs === 0;
  return { ...moved, spentMs: waits ? 0 : spentMs, runningSince: waits ? undefined : at };
}

/** What there is to see at `at`. */
export function look(timer: HoldTimer, at: number): HoldView {
  const now = tick(timer, at);
  const stage = stageOf(now);
  const leftMs = stage.lengthMs - now.spentMs;
  const secondsLeft = Math.ceil(leftMs / 1000);
  return {
    stage,
    secondsLeft,
    share: stage.lengthMs === 0 ? 0 : Math.min(1, (secondsLeft * 1000) / stage.lengthMs),
    isRunning: now.runningSince !== undefined,
    hasBegun: now.runningSince !== undefined || now.index > 0 || now.spentMs > 0,
  };
}

/** How long until the number in the ring changes, in ms; undefined while nothing moves. */
export function msToNextSecond(timer: HoldTimer, at: number): number | undefined {
  const now = tick(timer, at);
  if (now.runningSince === undefined) return undefined;
  const leftMs = stageOf(now).lengthMs - now.spentMs;
  return leftMs - (Math.ceil(leftMs / 1000) - 1) * 1000;
}
