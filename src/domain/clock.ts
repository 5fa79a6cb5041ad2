/** Time, as everything but the two outermost files gets it. Moments are ms since 1970, spans are ms. */
export interface Clock {
  now: () => number;
  /** Runs once after `ms`; the returned function cancels it. */
  after: (ms: number, run: () => void) => () => void;
  /** Runs every `ms` until cancelled. */
  every: (ms: number, run: () => void) => () => void;
}
