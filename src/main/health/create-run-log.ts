import type { Clock } from '../clock/clock';
import type { Notes, RunLogFile } from './run-log-file';

/** Enough to see a pattern, and never more. */
const mostRecoveries = 40;
const aliveEveryMs = 10 * 60_000;

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** By hand: a validation library must not stand before the first slide. */
function read(stored: unknown): Notes {
  const { recoveries, lastBackupAt, aliveAt } = isRecord(stored) ? stored : {};
  return {
    recoveries: (Array.isArray(recoveries) ? (recoveries as unknown[]) : []).flatMap((one) =>
      isRecord(one) && isMoment(one.at) && typeof one.why === 'string' ? [{ at: one.at, why: one.why }] : [],
    ),
    ...(isMoment(lastBackupAt) ? { lastBackupAt } : {}),
    ...(isMoment(aliveAt) ? { aliveAt } : {}),
  };
}

/**
 * What the kiosk remembers of itself over restarts: recoveries, the last backup, and whether it ended in order. Read when somebody first
 * asks or something first happens, never before the first slide.
 */
export function createRunLog(file: RunLogFile, clock: Clock) {
  let notes: Notes | undefined;
  let endedBadlyAt: number | undefined;
  const current = (): Notes => {
    if (notes) return notes;
    const { aliveAt, ...kept } = read(file.read());
    endedBadlyAt = aliveAt;
    notes = kept;
    return kept;
  };
  const keep = (changed: Partial<Notes>) => {
    notes = { ...current(), ...changed };
    return file.write(notes);
  };
  const stillAlive = () => keep({ aliveAt: clock.now() });
  let stop: (() => void) | undefined;
  return {
    /** Begins to remember that the kiosk runs: whoever finds such a note at the next start knows that it did not end in order. */
    begin: () => {
      stillAlive();
      stop = clock.every(aliveEveryMs, stillAlive);
    },
    /** The kiosk ends in order. */
    end: () => {
      if (!stop) return;
      stop();
      stop = undefined;
      const { recoveries, lastBackupAt } = current();
      notes = { recoveries, ...(lastBackupAt === undefined ? {} : { lastBackupAt }) };
      file.write(notes);
    },
    recovered: (why: string) => {
      const recoveries = [...current().recoveries, { at: clock.now(), why: why.slice(0, 400) }].slice(-mostRecoveries);
      keep({ recoveries });
    },
    backedUp: () => {
      keep({ lastBackupAt: clock.now() });
    },
    recoveries: () => current().recoveries,
    lastBackupAt: () => current().lastBackupAt,
    /** About when the kiosk ended last without having been asked to; undefined where it ended in order. */
    endedBadlyAt: () => {
      current();
      return endedBadlyAt;
    },
  };
}
export type RunLog = ReturnType<typeof createRunLog>;
