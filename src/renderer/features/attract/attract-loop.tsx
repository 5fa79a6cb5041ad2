import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { slideAfterVisitor, slideAt } from '../../../domain/playlist';
import type { Plan, CurrentSlide } from '../../../domain/playlist';
import { languageOf } from '../../../domain/language';
import { useKiosk } from '../../bridge/kiosk-context';
import { familyClass } from '../../ui/family';
import { useLocaleStore, useLoopPackIn, wordsIn } from '../locale-store';
import { useEnter } from '../session';
import styles from './attract-loop.module.css';
import { BlankScreen } from './blank-screen';
import { pixelShift } from './pixel-shift';
import { ProgressPills } from './progress-pills';
import { FooterBar } from './footer-bar';
import { SlideFace } from './slide-face';
import type { OnSlide } from './slide-face';
import { useScreenPower } from './use-screen-power';

/** How long two slides are mounted together: the cross-fade (docs/design.md, Motion), and a little for slow machines. */
const crossFadeMs = 900;
const pixelShiftEveryMs = 90_000;

/** What stands on the stage: when it shows, and what is on it, which outlives a change of the schedule. */
interface OnStage {
  readonly currentSlide: CurrentSlide;
  readonly on: OnSlide;
}

/** The loop that plays when nobody is using the kiosk. Touching a slide opens its topic in the slide's language. */
export function AttractLoop() {
  const { clock, view } = useKiosk();
  const { plan } = view;
  const localeStore = useLocaleStore();
  const enter = useEnter();
  const [present, setPresent] = useState<OnStage>(() => stageFor(plan, slideAfterVisitor(plan, clock.now())));
  const [leaving, setLeaving] = useState<OnStage>();
  const [step, setStep] = useState(0);
  const drawn = useRef(plan);
  const { light, wake } = useScreenPower();
  const { currentSlide } = present;

  // The next slide's language is brought in before its time, then the slides change places; at once where the schedule has changed.
  useEffect(() => {
    const endsIn = drawn.current === plan ? Math.max(0, currentSlide.endsAt - clock.now()) : 0;
    drawn.current = plan;
    void localeStore.getState().loadLoop(slideAt(plan, currentSlide.endsAt).language);
    return clock.after(endsIn, () => {
      const next = stageFor(plan, slideAt(plan, clock.now()));
      void localeStore.getState().loadLoop(next.currentSlide.language);
      if (keyOf(next) !== keyOf(present)) setLeaving(present);
      setPresent(next);
    });
  }, [clock, localeStore, plan, present, currentSlide.endsAt]);

  useEffect(() => (leaving ? clock.after(crossFadeMs, () => setLeaving(undefined)) : undefined), [clock, leaving]);

  useEffect(
    () =>
      clock.every(pixelShiftEveryMs, () => {
        setStep((now) => now + 1);
      }),
    [clock],
  );

  const { language } = currentSlide;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = languageOf(language).tag;
    root.dir = languageOf(language).direction;
    root.dataset.theme = 'light';
    root.style.setProperty('--t', '1');
  }, [language]);

  const t = wordsIn(language, 'attract');
  const facts = useLoopPackIn(language)?.slides[currentSlide.slide]?.facts;
  if (light === 'off') return <BlankScreen light="off" label={t('wake')} onWake={wake} />;
  const shown = leaving && keyOf(leaving) !== keyOf(present) ? [leaving, present] : [present];
  return (
    <main className={styles.loop} aria-label={t('loop')}>
      <div className={styles.stage}>
        {shown.map((slide) => (
          <SlideFace
            key={keyOf(slide)}
            on={slide.on}
            language={slide.currentSlide.language}
            look={{ isLeaving: slide !== present, isStill: false, transition: currentSlide.transition, offset: pixelShift(step) }}
            onTouch={(screen) => void enter(screen, slide.currentSlide.language)}
          />
        ))}
      </div>
      {currentSlide.count > 1 && (
        <ProgressPills
          currentSlide={currentSlide}
          className={familyClass(currentSlide.kind === 'announcement' || facts?.night ? 'now' : (facts?.family ?? 'about'))}
        />
      )}
      <FooterBar
        language={language}
        pass={currentSlide.pass}
        offset={pixelShift(step)}
        onLanguages={() => void enter({ screen: 'welcome' }, language)}
        onHelp={() => void enter({ screen: 'warnings', tier: 'emergency' }, language)}
      />
      {light === 'dim' && <BlankScreen light="dim" label={t('wake')} onWake={wake} />}
    </main>
  );
}

/** The same slide keeps its key while its end is moved: it must not come in twice. */
function keyOf({ currentSlide: { kind, slide, language, pass, index } }: OnStage): string {
  return [kind, slide, language, pass, index].join(' ');
}

function stageFor(plan: Plan, currentSlide: CurrentSlide): OnStage {
  if (currentSlide.kind !== 'announcement')
    return { currentSlide, on: { kind: currentSlide.kind, slide: currentSlide.slide, opens: currentSlide.opens } };
  const urgent = currentSlide.isUrgent ? plan.overrides.urgent?.announcement : undefined;
  const announcement = urgent ?? plan.announcements[currentSlide.slide];
  if (!announcement) return { currentSlide, on: { kind: 'fallback' } };
  return { currentSlide, on: { kind: 'announcement', announcement, isUrgent: currentSlide.isUrgent, opens: currentSlide.opens } };
}
