/** Time as the main process sees it. Everything but the wiring is given one of these, so that a test can move it by hand. */
export interface Clock {
  /** Milliseconds since 1970, by the machine's wall clock: it may be wrong and may jump. */
  now: () => number;
  /** Milliseconds since some moment before the start. Never jumps: for deadlines and pauses. */
  steady: () => number;
  /** Runs once after `ms`, unless the returned function is called first. */
  after: (ms: number, run: () => void) => () => void;
  /** Runs every `ms` until the returned function is called. */
  every: (ms: number, run: () => void) => () => void;
}
