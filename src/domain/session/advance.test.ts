import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, idleMsFor } from './advance';
import type { Session, SessionEvent, Timing } from './advance';
import { beginVisit, textScales } from './visit';

const timing: Timing = { idleMs: 60_000, largeTextIdleMs: 120_000, graceMs: 20_000, staffIdleMs: 300_000 };
const explore = (at = 0): Session => ({
  phase: 'explore',
  touchedAt: at,
  busy: false,
  visit: beginVisit({ screen: 'home' }, 'en'),
});

const anyEvent: fc.Arbitrary<SessionEvent> = fc.nat({ max: 400_000 }).chain((at) =>
  fc.oneof(
    fc.constant<SessionEvent>({ type: 'enter', at, screen: { screen: 'question', id: 'Q030' }, language: 'es' }),
    fc.constant<SessionEvent>({ type: 'enterStaff', at, language: 'ar' }),
    fc.constant<SessionEvent>({ type: 'touch', at }),
    fc.constant<SessionEvent>({ type: 'tick', at }),
    fc.boolean().map((busy): SessionEvent => ({ type: 'busy', at, busy })),
    fc
      .constantFrom(...textScales)
      .map((textScale): SessionEvent => ({ type: 'visit', at, change: { type: 'resize', textScale } })),
    fc.constant<SessionEvent>({ type: 'visit', at, change: { type: 'search', text: 'pregnant' } }),
    fc.constant<SessionEvent>({ type: 'leave' }),
    fc.constant<SessionEvent>({ type: 'cleared' }),
  ),
);
const anyEvents = fc.array(anyEvent, { maxLength: 60 });

const run = (events: readonly SessionEvent[]) => {
  const states: Session[] = [{ phase: 'attract' }];
  for (const event of events) states.push(advance(states.at(-1) ?? { phase: 'attract' }, event, timing));
  return states;
};

describe('a visitor’s stay', () => {
  it('comes back to the loop only through reset', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const states = run(events);
        states.forEach((state, index) => {
          const before = states[index - 1];
          if (state.phase === 'attract' && before && before !== state) expect(before.phase).toBe('reset');
        });
      }),
    );
  });

  it('leaves nothing of a visitor behind once it has been reset', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const state of run(events)) {
          if (state.phase === 'attract' || state.phase === 'reset') expect(Object.keys(state)).toEqual(['phase']);
        }
      }),
    );
  });

  it('always ends, whatever a visitor did, once they have gone', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let session = run(events).at(-1) ?? explore();
        if (session.phase === 'explore' && session.busy)
          session = advance(session, { type: 'busy', at: 400_000, busy: false }, timing);
        for (let at = 400_000; at <= 800_000; at += 500) session = advance(session, { type: 'tick', at }, timing);
        if (session.phase === 'reset') session = advance(session, { type: 'cleared' }, timing);
        expect(session.phase).toBe('attract');
      }),
    );
  });

  it('never warns before the visitor has been still for the whole time', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const states = run(events);
        states.forEach((state, index) => {
          const before = states[index - 1];
          const event = events[index - 1];
          if (state.phase !== 'warn' || before?.phase !== 'explore' || event?.type !== 'tick') return;
          expect(event.at - before.touchedAt).toBeGreaterThanOrEqual(idleMsFor(before.visit, timing));
        });
      }),
    );
  });

  it('asks after a minute and clears 20 seconds later', () => {
    const asked = advance(explore(), { type: 'tick', at: 60_000 }, timing);
    expect(asked).toMatchObject({ phase: 'warn', endsAt: 80_000 });
    expect(advance(asked, { type: 'tick', at: 79_999 }, timing).phase).toBe('warn');
    expect(advance(asked, { type: 'tick', at: 80_000 }, timing)).toEqual({ phase: 'reset' });
  });

  it('gives a reader of large text two minutes', () => {
    const large = advance(explore(), { type: 'visit', at: 0, change: { type: 'resize', textScale: 2 } }, timing);
    expect(advance(large, { type: 'tick', at: 119_999 }, timing).phase).toBe('explore');
    expect(advance(large, { type: 'tick', at: 120_000 }, timing).phase).toBe('warn');
  });

  it('does not ask while a stretch is held', () => {
    const held = advance(explore(), { type: 'busy', at: 0, busy: true }, timing);
    expect(advance(held, { type: 'tick', at: 500_000 }, timing).phase).toBe('explore');
  });

  it('goes on where it was when the visitor says that they are still there', () => {
    const asked = advance(explore(), { type: 'tick', at: 60_000 }, timing);
    const back = advance(asked, { type: 'touch', at: 61_000 }, timing);
    expect(back).toMatchObject({ phase: 'explore', touchedAt: 61_000, visit: { trail: [{ at: { screen: 'home' } }] } });
  });

  it('takes a clock set back as a touch, so that nobody is cut off or kept for hours', () => {
    expect(advance(explore(500_000), { type: 'tick', at: 1000 }, timing)).toMatchObject({ phase: 'explore', touchedAt: 1000 });
    const asked: Session = { phase: 'warn', endsAt: 900_000, visit: beginVisit({ screen: 'home' }, 'en') };
    expect(advance(asked, { type: 'tick', at: 1000 }, timing)).toMatchObject({ endsAt: 21_000 });
  });
});

describe('the staff door', () => {
  const enterStaff: SessionEvent = { type: 'enterStaff', at: 5, language: 'en' };

  it('opens from the loop and from a visit, of which nothing is left', () => {
    expect(advance({ phase: 'attract' }, enterStaff, timing)).toEqual({ phase: 'staff', touchedAt: 5, language: 'en' });
    expect(advance(explore(), enterStaff, timing)).toEqual({ phase: 'staff', touchedAt: 5, language: 'en' });
  });

  it('lets staff read in another language', () => {
    expect(advance({ phase: 'staff', touchedAt: 0, language: 'ar' }, enterStaff, timing)).toMatchObject({ language: 'en' });
  });
});

it('a visit begins with the controls lower where the clinic wants it so', () => {
  const enter: SessionEvent = { type: 'enter', at: 0, screen: { screen: 'home' }, language: 'en', lower: true };
  expect(advance({ phase: 'attract' }, enter, timing)).toMatchObject({ phase: 'explore', visit: { lower: true } });
});
