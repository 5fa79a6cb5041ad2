import { createStore } from 'zustand/vanilla';
import type { Clock } from '../../../domain/clock';
import type { LanguageCode } from '../../../domain/language';
import { advance } from '../../../domain/session';
import type { Screen, Session, Timing, VisitEvent } from '../../../domain/session';

/** A visitor's stay, and the only ways to change it. */
export interface SessionStore {
  readonly session: Session;
  /** When the last stay ended, ms since 1970; 0 before the first: a dark screen stays lit a while for whoever has just used it. */
  readonly endedAt: number;
  /** Ends the loop and begins a visit on a screen. */
  readonly enter: (screen: Screen, language: LanguageCode) => void;
  /** Ends the loop and opens the staff door. */
  readonly enterStaff: (language: LanguageCode) => void;
  readonly touch: () => void;
  readonly tick: () => void;
  /** While a stretch is held or a text is read aloud, stillness is not absence. */
  readonly setBusy: (busy: boolean) => void;
  readonly change: (change: VisitEvent) => void;
  readonly leave: () => void;
  readonly cleared: () => void;
}

/** The store of one kiosk: the pure machine of `domain/session`, given the clock, how long a visitor may be still by now, and whether visits begin in reach mode. */
export function createSessionStore(clock: Clock, timing: () => Timing, startsLower: () => boolean = () => false) {
  return createStore<SessionStore>((set) => {
    const send = (event: Parameters<typeof advance>[1]) => {
      set(({ session }) => {
        const next = advance(session, event, timing());
        return next === session ? {} : { session: next };
      });
    };
    return {
      session: { phase: 'attract' },
      endedAt: 0,
      enter: (screen, language) => {
        send({ type: 'enter', at: clock.now(), screen, language, lower: startsLower() });
      },
      enterStaff: (language) => {
        send({ type: 'enterStaff', at: clock.now(), language });
      },
      touch: () => {
        send({ type: 'touch', at: clock.now() });
      },
      tick: () => {
        send({ type: 'tick', at: clock.now() });
      },
      setBusy: (busy) => {
        send({ type: 'busy', at: clock.now(), busy });
      },
      change: (change) => {
        send({ type: 'visit', at: clock.now(), change });
      },
      leave: () => {
        send({ type: 'leave' });
      },
      cleared: () => {
        set({ endedAt: clock.now() });
        send({ type: 'cleared' });
      },
    };
  });
}
