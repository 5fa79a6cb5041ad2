import { useEffect, useLayoutEffect, useState } from 'react';
import { showingAfterVisitor, nowShowing } from '../../../domain/playlist';
import type { Showing } from '../../../domain/playlist';
import { languages } from '../../../domain/language';
import { useKiosk } from '../../bridge/kiosk-context';
import { familyClass } from '../../ui/family';
import { useLibrary, useLoopPackIn, wordsIn } from '../library';
import { useEnter } from '../session';
import styles from './attract-loop.module.css';
import { drift } from './drift';
import { ProgressPills } from './progress-pills';
import { Signboard } from './signboard';
import { SlideFace } from './slide-face';

/** How long two slides are mounted together: the cross-fade (design language, section 7), and a little for slow machines. */
const crossFadeMs = 900;
const driftEveryMs = 90_000;
/** A loop with nothing to show is looked at again this often. */
const emptyLoopMs = 5000;

/** The loop that plays when nobody is using the kiosk. Touching a slide opens its topic in the slide's language. */
export function AttractLoop() {
  const { clock, view } = useKiosk();
  const library = useLibrary();
  const enter = useEnter();
  const [showing, setShowing] = useState<Showing | undefined>(() => showingAfterVisitor(view.plan, clock.now()));
  const [leaving, setLeaving] = useState<Showing>();
  const [step, setStep] = useState(0);

  // The next slide's language is brought in before its time, then the slides change places.
  useEffect(() => {
    const endsIn = showing ? Math.max(0, showing.endsAt - clock.now()) : emptyLoopMs;
    const next = showing && nowShowing(view.plan, showing.endsAt);
    if (next) void library.getState().loadLoop(next.language);
    return clock.after(endsIn, () => {
      setLeaving(showing);
      setShowing(nowShowing(view.plan, clock.now()));
    });
  }, [clock, library, showing, view.plan]);

  useEffect(() => (leaving ? clock.after(crossFadeMs, () => setLeaving(undefined)) : undefined), [clock, leaving]);

  useEffect(
    () =>
      clock.every(driftEveryMs, () => {
        setStep((now) => now + 1);
      }),
    [clock],
  );

  const language = showing?.language ?? 'en';
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = languages[language].tag;
    root.dir = languages[language].direction;
    root.dataset.theme = 'light';
    root.style.setProperty('--t', '1');
  }, [language]);

  const t = wordsIn(language, 'attract');
  const facts = useLoopPackIn(language)?.slides[showing?.slide ?? '']?.facts;
  const shown = leaving && leaving !== showing ? [leaving, showing] : [showing];
  return (
    <main className={styles.loop} aria-label={t('loop')}>
      <div className={styles.stage}>
        {shown.map(
          (slide) =>
            slide && (
              <SlideFace
                key={`${slide.slide}-${String(slide.startsAt)}`}
                on={{ kind: 'slide', slide: slide.slide }}
                language={slide.language}
                look={{ isLeaving: slide !== showing, isStill: false, transition: 'fade', offset: drift(step) }}
                onTouch={(screen) => void enter(screen, slide.language)}
              />
            ),
        )}
      </div>
      {showing && facts && <ProgressPills showing={showing} className={familyClass(facts.night ? 'now' : facts.family)} />}
      <Signboard
        language={language}
        pass={showing?.pass ?? 0}
        offset={drift(step)}
        onLanguages={() => void enter({ screen: 'welcome' }, language)}
        onHelp={() => void enter({ screen: 'warnings', tier: 'emergency' }, language)}
      />
    </main>
  );
}
