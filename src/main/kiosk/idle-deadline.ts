import type { Clock } from '../clock/clock';
import type { Input } from '../../bridge/contract';
import type { Settings } from '../../domain/settings';

type Report = Input<'session.report'>;

/** A visitor's stay as main knows it: what the page last said, and what the machine saw for itself. Moments are of the steady clock. */
export interface Stay {
  readonly phase: Report['phase'];
  readonly busy: boolean;
  /** When somebody last touched the screen or a key, as the machine saw it. */
  readonly inputAt: number;
  /** When the time without a touch began to count: the last touch, or the end of something that was being held or read. */
  readonly countsFrom: number;
  readonly phaseSince: number;
  /** When the page was told to wipe, if it was. */
  readonly toldAt: number | undefined;
}

export const nobodyThere: Stay = { phase: 'attract', busy: false, inputAt: 0, countsFrom: 0, phaseSince: 0, toldAt: undefined };

/** The page's own deadline comes first; this is what it gets on top before main steps in. */
const slackMs = 15_000;
/** Holding a stretch or reading aloud may take this long without a touch, and no longer. */
const longestBusyMs = 10 * 60_000;
/** How long a page may take to wipe itself. */
const wipeMs = 5000;

/**
 * How long a stay may go without a touch before main ends it, in ms. Main does not know a visitor's text size, so it grants the longer
 * time; staff have their own.
 */
export function allowedMs(
  { idleSeconds, largeTextIdleSeconds, graceSeconds, staffIdleSeconds }: Settings['session'],
  phase: Stay['phase'],
): number {
  const seconds = phase === 'staff' ? staffIdleSeconds : Math.max(idleSeconds, largeTextIdleSeconds) + graceSeconds;
  return seconds * 1000 + slackMs;
}

/** The stay after the page has said where it is. */
export function afterReport(stay: Stay, report: Report, at: number): Stay {
  if (report.phase === 'attract') return nobodyThere;
  // A visitor comes with a touch, whatever way it took to us.
  if (stay.phase === 'attract') return { ...report, inputAt: at, countsFrom: at, phaseSince: at, toldAt: undefined };
  return {
    ...stay,
    ...report,
    countsFrom: report.busy === stay.busy ? stay.countsFrom : at,
    phaseSince: report.phase === stay.phase ? stay.phaseSince : at,
  };
}

/** The stay after a touch or a key. */
export function afterInput(stay: Stay, at: number): Stay {
  return stay.phase === 'attract' ? stay : { ...stay, inputAt: at, countsFrom: at };
}

/** What main must do about a stay now: nothing, tell the page to wipe, or, if it did not, make a new page. */
export function dueNow(stay: Stay, at: number, allowed: number): 'nothing' | 'wipe' | 'reload' {
  if (stay.phase === 'attract') return 'nothing';
  if (stay.toldAt !== undefined) return at - stay.toldAt >= wipeMs ? 'reload' : 'nothing';
  if (stay.phase === 'reset') return at - stay.phaseSince >= wipeMs ? 'reload' : 'nothing';
  // However often a page says that it is busy, it cannot keep a stay alive without a touch for longer than this.
  const latest = stay.inputAt + longestBusyMs + allowed;
  const deadline = stay.busy ? stay.countsFrom + longestBusyMs : stay.countsFrom + allowed;
  return at >= Math.min(deadline, latest) ? 'wipe' : 'nothing';
}

interface IdleDeadlineParts {
  readonly clock: Clock;
  /** The settings of the moment; undefined while they are still being read, when nobody can be there yet. */
  readonly timing: () => Settings['session'] | undefined;
  readonly wipe: () => void;
  readonly reload: (why: string) => void;
}

/**
 * The second idle deadline, outside the page: a page that hangs cannot keep a visitor's screen. Tell it each report, each real input
 * and each new page. It looks once a second while somebody is there, and not at all in the attract loop.
 */
export function createIdleDeadline({ clock, timing, wipe, reload }: IdleDeadlineParts) {
  let stay = nobodyThere;
  let stopLooking: (() => void) | undefined;

  const settle = (next: Stay) => {
    stay = next;
    if (stay.phase === 'attract') {
      stopLooking?.();
      stopLooking = undefined;
    } else {
      stopLooking ??= clock.every(1000, look);
    }
  };
  const look = () => {
    const at = clock.steady();
    const settings = timing();
    if (!settings) return;
    const due = dueNow(stay, at, allowedMs(settings, stay.phase));
    if (due === 'wipe') {
      settle({ ...stay, toldAt: at });
      wipe();
    } else if (due === 'reload') {
      const why = stay.toldAt === undefined ? 'it did not finish its reset' : 'it did not wipe itself when it was told to';
      settle(nobodyThere);
      reload(why);
    }
  };
  return {
    report: (report: Report) => {
      settle(afterReport(stay, report, clock.steady()));
    },
    input: () => {
      stay = afterInput(stay, clock.steady());
    },
    /** A page that has just been made holds nobody. */
    newPage: () => {
      settle(nobodyThere);
    },
  };
}

/** The kinds of input that only a person makes. A mouse that trembles on a desk is nobody. */
const deliberate: ReadonlySet<string> = new Set([
  'mouseDown',
  'mouseWheel',
  'touchStart',
  'touchMove',
  'gestureTap',
  'rawKeyDown',
  'keyDown',
]);

/** True for an input event that shows that somebody is there. `type` is Electron's. */
export function isDeliberate({ type }: { readonly type: string }): boolean {
  return deliberate.has(type);
}
