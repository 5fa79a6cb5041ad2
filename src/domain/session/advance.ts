import type { LanguageCode } from '../language';
import type { Screen } from './screen';
import { beginVisit, changeVisit } from './visit';
import type { Visit, VisitEvent } from './visit';

/**
 * A visitor's stay. `busy` is true while a stretch is being held or a text read aloud: such time is not idleness.
 * Moments are ms since 1970.
 */
export type Session =
  | { readonly phase: 'attract' }
  | { readonly phase: 'explore'; readonly touchedAt: number; readonly busy: boolean; readonly visit: Visit }
  | { readonly phase: 'warn'; readonly endsAt: number; readonly visit: Visit }
  /** Staff at the admin screens, or at the lock before them. What they may do is decided in main. */
  | { readonly phase: 'staff'; readonly touchedAt: number; readonly language: LanguageCode }
  | { readonly phase: 'reset' };

export type SessionEvent =
  | {
      readonly type: 'enter';
      readonly at: number;
      readonly screen: Screen;
      readonly language: LanguageCode;
      readonly lower?: boolean;
    }
  | { readonly type: 'enterStaff'; readonly at: number; readonly language: LanguageCode }
  | { readonly type: 'touch'; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }
  | { readonly type: 'busy'; readonly at: number; readonly busy: boolean }
  | { readonly type: 'visit'; readonly at: number; readonly change: VisitEvent }
  | { readonly type: 'leave' }
  | { readonly type: 'cleared' };

/** How long a visitor may be still, in ms. */
export interface Timing {
  /** Without a touch, until the kiosk asks. */
  readonly idleMs: number;
  /** The same for text of 150 % and more: larger text takes longer to read. */
  readonly largeTextIdleMs: number;
  /** From the question to the wipe. */
  readonly graceMs: number;
  /** Without a touch, until the admin screens lock themselves. */
  readonly staffIdleMs: number;
}

/** How long this visitor may be still before the kiosk asks, in ms. */
export function idleMsFor(visit: Visit, timing: Timing): number {
  return visit.textScale >= 1.5 ? Math.max(timing.idleMs, timing.largeTextIdleMs) : timing.idleMs;
}

/**
 * The next state of the stay. Attract is reached only from reset, and reset is left only by `cleared`: the screen says so once nothing
 * of the visitor is left. A clock set back counts as a touch, so that nobody is cut off or kept for hours.
 */
export function advance(session: Session, event: SessionEvent, timing: Timing): Session {
  switch (session.phase) {
    case 'attract':
      switch (event.type) {
        case 'enter':
          return {
            phase: 'explore',
            touchedAt: event.at,
            busy: false,
            visit: beginVisit(event.screen, event.language, event.lower),
          };
        case 'enterStaff':
          return { phase: 'staff', touchedAt: event.at, language: event.language };
        default:
          return session;
      }
    case 'explore':
      switch (event.type) {
        case 'touch':
          return { ...session, touchedAt: event.at };
        case 'visit':
          return { phase: 'explore', touchedAt: event.at, busy: false, visit: changeVisit(session.visit, event.change) };
        case 'busy':
          return { ...session, touchedAt: event.at, busy: event.busy };
        // The visit ends with it: staff see nothing of who was there before.
        case 'enterStaff':
          return { phase: 'staff', touchedAt: event.at, language: event.language };
        case 'leave':
          return { phase: 'reset' };
        case 'tick':
          if (session.busy || event.at < session.touchedAt) return { ...session, touchedAt: event.at };
          return event.at - session.touchedAt >= idleMsFor(session.visit, timing)
            ? { phase: 'warn', endsAt: event.at + timing.graceMs, visit: session.visit }
            : session;
        default:
          return session;
      }
    case 'warn':
      switch (event.type) {
        case 'touch':
          return { phase: 'explore', touchedAt: event.at, busy: false, visit: session.visit };
        case 'leave':
          return { phase: 'reset' };
        case 'tick':
          if (event.at >= session.endsAt) return { phase: 'reset' };
          // A clock set back would make the countdown longer than it ever was.
          return session.endsAt - event.at > timing.graceMs ? { ...session, endsAt: event.at + timing.graceMs } : session;
        default:
          return session;
      }
    case 'staff':
      switch (event.type) {
        // Staff may read in another language.
        case 'enterStaff':
          return { ...session, touchedAt: event.at, language: event.language };
        case 'touch':
          return { ...session, touchedAt: event.at };
        case 'leave':
          return { phase: 'reset' };
        case 'tick':
          if (event.at < session.touchedAt) return { ...session, touchedAt: event.at };
          return event.at - session.touchedAt >= timing.staffIdleMs ? { phase: 'reset' } : session;
        default:
          return session;
      }
    case 'reset':
      return event.type === 'cleared' ? { phase: 'attract' } : session;
  }
}
