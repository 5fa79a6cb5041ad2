import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { useKiosk } from '../bridge/kiosk-context';
import { AttractLoop, CleaningLock, UrgentBanner } from '../features/attract';
import { IdleWarning, useSession, useSessionStore, useStaffKey } from '../features/session';
import styles from './root.module.css';
import { applyLook } from './screen-look';

/** The explore screens are a file of their own, fetched from disk once the first slide shows: the loop does not wait for them. */
const loadExplore = () => import('../features/explore');
const Explore = lazy(loadExplore);
const Admin = lazy(() => import('../features/admin'));

/** Often enough for a countdown in seconds. */
const tickMs = 500;
/** A touch is told to main and to the machine at most this often; a drag makes hundreds. */
const touchEveryMs = 250;

/** The screen switch, and over everything the curtain while staff clean the screen. */
export function Root() {
  return (
    <>
      <Screens />
      <CleaningLock />
    </>
  );
}

/** Loop, visit, warning or reset, drawn from the session's phase. */
function Screens() {
  const { bridge, clock } = useKiosk();
  const store = useSessionStore();
  const session = useSession((state) => state.session);
  const visit = 'visit' in session ? session.visit : undefined;
  const language = session.phase === 'staff' ? session.language : visit?.language;

  useStaffKey();
  useEffect(() => clock.after(1500, () => void loadExplore()), [clock]);

  useEffect(() => {
    if (session.phase === 'attract') return undefined;
    return clock.every(tickMs, store.getState().tick);
  }, [clock, session.phase, store]);

  useEffect(() => {
    let heardAt = 0;
    const heard = () => {
      // While the kiosk asks 'Still there?', only the two buttons answer: a resting hand must not.
      const { phase } = store.getState().session;
      if ((phase !== 'explore' && phase !== 'staff') || Math.abs(clock.now() - heardAt) < touchEveryMs) return;
      heardAt = clock.now();
      store.getState().touch();
    };
    const kinds = ['pointerdown', 'keydown', 'wheel', 'scroll'] as const;
    for (const kind of kinds) document.addEventListener(kind, heard, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, heard, { capture: true });
    };
  }, [clock, store]);

  useEffect(() => bridge.on('session.expired', store.getState().leave), [bridge, store]);

  const isBusy = session.phase === 'explore' && session.busy;
  useEffect(() => {
    void bridge.request('session.report', { phase: session.phase, busy: isBusy });
  }, [bridge, isBusy, session.phase]);

  useLayoutEffect(() => {
    if (language) applyLook(document.documentElement, visit, language);
  }, [language, visit]);

  // Reset lasts until nothing of the visitor is on screen: this runs only after the visit's screens have gone.
  useEffect(() => {
    if (session.phase === 'reset') store.getState().cleared();
  }, [session.phase, store]);

  if (session.phase === 'attract') return <AttractLoop />;
  if (session.phase === 'reset') return null;
  if (session.phase === 'staff') {
    return (
      <Suspense fallback={null}>
        <Admin language={session.language} />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={null}>
      <div className={styles.visit} inert={session.phase === 'warn'}>
        {/* An urgent announcement comes above what a visitor reads, and never takes it away. */}
        <UrgentBanner language={session.visit.language} />
        <div className={styles.screen}>
          <Explore />
        </div>
      </div>
      {session.phase === 'warn' && <IdleWarning endsAt={session.endsAt} />}
    </Suspense>
  );
}
