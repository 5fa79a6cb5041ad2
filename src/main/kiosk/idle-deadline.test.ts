import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { defaultSettings } from '../../domain/settings';
import { afterInput, afterReport, allowedMs, createIdleDeadline, dueNow, isDeliberate, nobodyThere } from './idle-deadline';

/** With the defaults: 120 s for large text, 20 s to answer, 15 s slack. */
const allowed = 155_000;

function makeDeadline() {
  const clock = createManualClock();
  const done: string[] = [];
  const deadline = createIdleDeadline({
    clock,
    timing: () => defaultSettings.session,
    wipe: () => done.push('wipe'),
    reload: (why) => done.push(`reload: ${why}`),
  });
  const enter = () => {
    deadline.report({ phase: 'explore', busy: false });
  };
  return { clock, done, deadline, enter };
}

describe('the second idle deadline', () => {
  it('grants the longer time, since main does not know how large the text is', () => {
    expect(allowedMs(defaultSettings.session, 'explore')).toBe(allowed);
    expect(allowedMs({ ...defaultSettings.session, idleSeconds: 300 }, 'explore')).toBe(335_000);
    expect(allowedMs(defaultSettings.session, 'staff')).toBe(315_000);
  });

  it('leaves the attract loop alone for ever', async () => {
    const { clock, done } = makeDeadline();
    await clock.advance(24 * 3_600_000);
    expect(done).toEqual([]);
  });

  it('tells the page to wipe when a visitor has been gone too long, and makes a new page when it does not', async () => {
    const { clock, done, enter } = makeDeadline();
    enter();
    await clock.advance(allowed - 1000);
    expect(done).toEqual([]);
    await clock.advance(1000);
    expect(done).toEqual(['wipe']);
    await clock.advance(4000);
    expect(done).toEqual(['wipe']);
    await clock.advance(1000);
    expect(done).toEqual(['wipe', 'reload: it did not wipe itself when it was told to']);
    await clock.advance(3_600_000);
    expect(done).toHaveLength(2);
  });

  it('is content with a page that comes back to attract in time', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    await clock.advance(allowed);
    deadline.report({ phase: 'reset', busy: false });
    await clock.advance(2000);
    deadline.report({ phase: 'attract', busy: false });
    await clock.advance(3_600_000);
    expect(done).toEqual(['wipe']);
  });

  it('counts from the last touch the machine saw', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    await clock.advance(100_000);
    deadline.input();
    await clock.advance(allowed - 1000);
    expect(done).toEqual([]);
    await clock.advance(1000);
    expect(done).toEqual(['wipe']);
  });

  it('lets a stretch be held, ten minutes at most', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    deadline.report({ phase: 'explore', busy: true });
    await clock.advance(599_000);
    expect(done).toEqual([]);
    await clock.advance(1000);
    expect(done).toEqual(['wipe']);
  });

  it('counts afresh when the stretch is over', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    deadline.report({ phase: 'explore', busy: true });
    await clock.advance(300_000);
    deadline.report({ phase: 'explore', busy: false });
    await clock.advance(allowed - 1000);
    expect(done).toEqual([]);
    await clock.advance(1000);
    expect(done).toEqual(['wipe']);
  });

  it('does not let a page keep itself alive by saying busy again and again', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    for (let minute = 0; minute < 13 && done.length === 0; minute += 1) {
      deadline.report({ phase: 'explore', busy: minute % 2 === 0 });
      await clock.advance(60_000);
    }
    expect(done[0]).toBe('wipe');
  });

  it('makes a new page when a reset hangs', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    deadline.report({ phase: 'reset', busy: false });
    await clock.advance(5000);
    expect(done).toEqual(['reload: it did not finish its reset']);
  });

  it('forgets the visitor of a page that crashed', async () => {
    const { clock, done, deadline, enter } = makeDeadline();
    enter();
    deadline.newPage();
    await clock.advance(3_600_000);
    expect(done).toEqual([]);
  });

  it('never lets a stay go on for more than thirteen minutes after the last touch, whatever the page says', () => {
    const report = fc.record({ phase: fc.constantFrom('explore', 'warn', 'reset'), busy: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.tuple(report, fc.integer({ min: 0, max: 120_000 }))), (steps) => {
        let at = 0;
        let stay = afterInput(afterReport(nobodyThere, { phase: 'explore', busy: false }, at), at);
        for (const [next, ms] of steps) {
          stay = afterReport(stay, next, at);
          at += ms;
        }
        expect(dueNow(stay, Math.max(at, 600_000 + allowed), allowed)).not.toBe('nothing');
      }),
    );
  });

  it('takes a touch or a key for a person, and a trembling mouse for nobody', () => {
    expect(['touchStart', 'mouseDown', 'rawKeyDown'].every((type) => isDeliberate({ type }))).toBe(true);
    expect(['mouseMove', 'mouseEnter', 'undefined'].some((type) => isDeliberate({ type }))).toBe(false);
  });
});
