/** One measured figure. `hold` is the most it may be, `aim` what it should be; both in `unit`. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly hold: number;
  readonly aim: number;
  readonly ok: boolean;
  /** How it was got. */
  readonly how: string;
}

/** A row, with `ok` worked out: at or under `hold`. */
export function row(name: string, value: number, unit: string, hold: number, aim: number, how: string): Row {
  const rounded = Math.round(value * 1000) / 1000;
  return { name, value: rounded, unit, hold, aim, ok: rounded <= hold, how };
}

/** The middle of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
