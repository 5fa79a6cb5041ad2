import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { look, msToNextSecond, newTimer, pause, stageOf, stagesOf, start, tick } from './hold-timer';
import type { HoldPlan, HoldTimer } from './hold-timer';

const trial: HoldPlan = { holdSeconds: 10, restSeconds: 10, times: 3, sides: 2 };
const at = 1_800_000_000_000;

const plans = fc.record({
  holdSeconds: fc.integer({ min: 1, max: 60 }),
  restSeconds: fc.integer({ min: 0, max: 60 }),
  times: fc.integer({ min: 1, max: 60 }),
  sides: fc.constantFrom(1 as const, 2 as const),
});
const spans = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 20 });

/** All the time that one side takes: holds and the rests between them. */
const sideMs = ({ holdSeconds, restSeconds, times }: HoldPlan) => 1000 * (holdSeconds * times + restSeconds * (times - 1));

function after(timer: HoldTimer, from: number, steps: readonly number[]): { readonly timer: HoldTimer; readonly at: number } {
  return steps.reduce((was, step) => ({ timer: tick(was.timer, was.at + step), at: was.at + step }), { timer, at: from });
}

describe('the hold timer', () => {
  it('holds 10 seconds and rests 10, three times, then asks for the other leg', () => {
    expect(stagesOf(trial).map(({ phase, side, round }) => `${phase} ${String(side)}.${String(round)}`)).toEqual([
      'hold 1.1',
      'rest 1.1',
      'hold 1.2',
      'rest 1.2',
      'hold 1.3',
      'swap 1.3',
      'hold 2.1',
      'rest 2.1',
      'hold 2.2',
      'rest 2.2',
      'hold 2.3',
      'done 2.3',
    ]);
  });

  it('counts a hold down in whole seconds', () => {
    const running = start(newTimer(trial), at);
    expect(look(newTimer(trial), at)).toMatchObject({ secondsLeft: 10, share: 1, isRunning: false, hasBegun: false });
    expect(look(running, at)).toMatchObject({ secondsLeft: 10, share: 1, isRunning: true, hasBegun: true });
    expect(look(running, at + 1)).toMatchObject({ secondsLeft: 10 });
    expect(look(running, at + 1000)).toMatchObject({ secondsLeft: 9, share: 0.9 });
    expect(look(running, at + 9999)).toMatchObject({ secondsLeft: 1 });
    expect(look(running, at + 10_000)).toMatchObject({ stage: { phase: 'rest' }, secondsLeft: 10 });
  });

  it('waits at the change of legs until somebody goes on', () => {
    const swapped = tick(start(newTimer(trial), at), at + 10 * 60_000);
    expect(look(swapped, at + 20 * 60_000)).toMatchObject({
      stage: { phase: 'swap', side: 1 },
      isRunning: false,
      secondsLeft: 0,
    });
    expect(look(start(swapped, at + 1), at + 1)).toMatchObject({ stage: { phase: 'hold', side: 2, round: 1 }, secondsLeft: 10 });
  });

  it('begins anew after the last hold', () => {
    const once = { ...trial, times: 1, sides: 1 as const };
    const done = tick(start(newTimer(once), at), at + 10_000);
    expect(stageOf(done).phase).toBe('done');
    expect(look(start(done, at), at)).toMatchObject({ stage: { phase: 'hold', side: 1, round: 1 }, isRunning: true });
  });

  it('stands still while it is paused, however long', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 10 ** 9 }), (plan, ran, rested) => {
        const paused = pause(start(newTimer(plan), at), at + ran);
        const { stage, secondsLeft } = look(paused, at + ran);
        expect(look(paused, at + ran + rested)).toMatchObject({ stage, secondsLeft, isRunning: false });
        const resumed = look(start(paused, at + ran + rested), at + ran + rested);
        if (stage.lengthMs > 0) expect(resumed).toMatchObject({ stage, secondsLeft, isRunning: true });
      }),
    );
  });

  it('shows the same, however often it is looked at on the way', () => {
    fc.assert(
      fc.property(plans, spans, (plan, steps) => {
        const running = start(newTimer(plan), at);
        const end = after(running, at, steps);
        const { stage, secondsLeft } = look(running, end.at);
        expect(look(end.timer, end.at)).toMatchObject({ stage, secondsLeft });
      }),
    );
  });

  it('takes a side exactly its holds and rests, no more and no less', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const running = start(newTimer(plan), at);
        expect(look(running, at + sideMs(plan) - 1).stage).toMatchObject({ phase: 'hold', round: plan.times });
        expect(look(running, at + sideMs(plan)).stage.phase).toBe(plan.sides === 2 ? 'swap' : 'done');
      }),
    );
  });

  it('never shows less than nothing or more than the whole, with a clock that jumps both ways', () => {
    fc.assert(
      fc.property(plans, fc.array(fc.integer({ min: -90_000, max: 90_000 }), { maxLength: 20 }), (plan, jumps) => {
        const end = after(start(newTimer(plan), at), at, jumps);
        const { stage, secondsLeft, share } = look(end.timer, end.at);
        expect(secondsLeft).toBeGreaterThanOrEqual(0);
        expect(secondsLeft * 1000).toBeLessThanOrEqual(stage.lengthMs);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is looked at again just when the number changes', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 200_000 }), (plan, ran) => {
        const timer = tick(start(newTimer(plan), at), at + ran);
        const wait = msToNextSecond(timer, at + ran);
        if (wait === undefined) return;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(1000);
        const before = look(timer, at + ran + wait - 1);
        const next = look(timer, at + ran + wait);
        expect(before.secondsLeft).toBe(look(timer, at + ran).secondsLeft);
        expect([next.stage, next.secondsLeft]).not.toEqual([before.stage, before.secondsLeft]);
      }),
    );
  });
});
