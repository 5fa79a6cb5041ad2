import type { Clock } from './clock';

interface Appointment {
  at: number;
  readonly everyMs: number | undefined;
  readonly run: () => void;
}

/** A clock for tests: time passes only in `advance`, and what falls due on the way runs in its order. */
export function createManualClock(startsAt = Date.UTC(2026, 10, 22, 9)) {
  let passed = 0;
  let wallOffset = startsAt;
  const appointments = new Set<Appointment>();
  const make = (ms: number, everyMs: number | undefined, run: () => void) => {
    const appointment: Appointment = { at: passed + ms, everyMs, run };
    appointments.add(appointment);
    return () => {
      appointments.delete(appointment);
    };
  };
  const clock: Clock & { advance: (ms: number) => Promise<void>; setBack: (ms: number) => void } = {
    now: () => wallOffset + passed,
    steady: () => passed,
    after: (ms, run) => make(ms, undefined, run),
    every: (ms, run) => make(ms, ms, run),
    /** Lets `ms` pass; promises settle between two appointments, as they would in life. */
    async advance(ms) {
      const until = passed + ms;
      for (;;) {
        const next = [...appointments].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        passed = Math.max(passed, next.at);
        if (next.everyMs === undefined) appointments.delete(next);
        else next.at += next.everyMs;
        next.run();
        await new Promise(setImmediate);
      }
      passed = until;
      await new Promise(setImmediate);
    },
    /** Somebody sets the wall clock back; the steady clock does not notice. */
    setBack(ms) {
      wallOffset -= ms;
    },
  };
  return clock;
}
