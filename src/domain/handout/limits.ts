const hourMs = 60 * 60_000;

/** What has been printed: the moments of the last hour's copies, and how many of them this visitor's are. */
export interface Printed {
  readonly at: readonly number[];
  readonly thisVisit: number;
}

export interface PrintLimits {
  readonly mostCopies: number;
  readonly perVisit: number;
  readonly perHour: number;
}

export const nothingPrinted: Printed = { at: [], thisVisit: 0 };

/** A clock that was set back must not lock the printer: what lies in the future is not counted. */
const lastHour = ({ at }: Printed, now: number) => at.filter((moment) => moment <= now && now - moment < hourMs);

/** Copies that may still be printed, by both limits. */
export function copiesLeft(printed: Printed, limits: PrintLimits, now: number): number {
  return Math.max(0, Math.min(limits.perVisit - printed.thisVisit, limits.perHour - lastHour(printed, now).length));
}

/** Which limit allows not one copy more, or undefined where one may still be printed. */
export function spentLimit(printed: Printed, limits: PrintLimits, now: number): 'too-many-visit' | 'too-many-hour' | undefined {
  const no = refusal(printed, { ...limits, mostCopies: 1 }, 1, now);
  return no === 'too-many-copies' ? undefined : no;
}

/** Why so many copies may not be printed now, or undefined where they may. */
export function refusal(
  printed: Printed,
  limits: PrintLimits,
  copies: number,
  now: number,
): 'too-many-copies' | 'too-many-visit' | 'too-many-hour' | undefined {
  if (copies > limits.mostCopies) return 'too-many-copies';
  if (printed.thisVisit + copies > limits.perVisit) return 'too-many-visit';
  if (lastHour(printed, now).length + copies > limits.perHour) return 'too-many-hour';
  return undefined;
}

/** The same after `copies` more. */
export function withPrinted(printed: Printed, copies: number, now: number): Printed {
  return { at: [...lastHour(printed, now), ...Array<number>(copies).fill(now)], thisVisit: printed.thisVisit + copies };
}

/** The same for the next visitor. */
export const nextVisit = (printed: Printed): Printed => ({ ...printed, thisVisit: 0 });
