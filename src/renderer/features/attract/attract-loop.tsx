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

/** How long two slides are mounted together: the cross-fade (design language, section 7), and a little for slow machines. */
const crossFadeMs = 900;
const pixelShiftEveryMs = 90_000;

/** What stands on the stage: when it shows, and what is on it, which outlives a change of the schedule. */
interface OnStage {
  readonly showing: CurrentSlide;
  readonly on: OnSlide;
}

/** The loop that plays when nobody is using the kiosk. Touching a slide opens its topic in the slide's language. */
export function AttractLoop() {
  const { clock, view } = useKiosk();
  const { plan } = view;
  const library = useLocaleStore();
  const enter = useEnter();
  const [present, setPresent] = useState<OnStage>(() => stageFor(plan, slideAfterVisitor(plan, clock.now())));
  const [leaving, setLeaving] = useState<OnStage>();
  const [step, setStep] = useState(0);
  const drawn = useRef(plan);
  const { light, wake } = useScreenPower();
  const { showing } = present;

  // The next slide's language is brought in before its time, then the slides change places; at once where the schedule has changed.
  useEffect(() => {
    const endsIn = drawn.current === plan ? Math.max(0, showing.endsAt - clock.now()) : 0;
    drawn.current = plan;
    void library.getState().loadLoop(slideAt(plan, showing.endsAt).language);
    return clock.after(endsIn, () => {
      const next = stageFor(plan, slideAt(plan, clock.now()));
      void library.getState().loadLoop(next.showing.language);
      if (keyOf(next) !== keyOf(present)) setLeaving(present);
      setPresent(next);
    });
  }, [clock, library, plan, present, showing.endsAt]);

  useEffect(() => (leaving ? clock.after(crossFadeMs, () => setLeaving(undefined)) : undefined), [clock, leaving]);

  useEffect(
    () =>
      clock.every(pixelShiftEveryMs, () => {
        setStep((now) => now + 1);
      }),
    [clock],
  );

  const { language } = showing;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = languageOf(language).tag;
    root.dir = languageOf(language).direction;
    root.dataset.theme = 'light';
    root.style.setProperty('--t', '1');
  }, [language]);

  const t = wordsIn(language, 'attract');
  const facts = useLoopPackIn(language)?.slides[showing.slide]?.facts;
  if (light === 'off') return <BlankScreen light="off" label={t('wake')} onWake={wake} />;
  const shown = leaving && keyOf(leaving) !== keyOf(present) ? [leaving, present] : [present];
  return (
    <main className={styles.loop} aria-label={t('loop')}>
      <div className={styles.stage}>
        {shown.map((slide) => (
          <SlideFace
            key={keyOf(slide)}
            on={slide.on}
            language={slide.showing.language}
            look={{ isLeaving: slide !== present, isStill: false, transition: showing.transition, offset: pixelShift(step) }}
            onTouch={(screen) => void enter(screen, slide.showing.language)}
          />
        ))}
      </div>
      {showing.count > 1 && (
        <ProgressPills
          showing={showing}
          className={familyClass(showing.kind === 'announcement' || facts?.night ? 'now' : (facts?.family ?? 'about'))}
        />
      )}
      <FooterBar
        language={language}
        pass={showing.pass}
        offset={pixelShift(step)}
        onLanguages={() => void enter({ screen: 'welcome' }, language)}
        onHelp={() => void enter({ screen: 'warnings', tier: 'emergency' }, language)}
      />
      {light === 'dim' && <BlankScreen light="dim" label={t('wake')} onWake={wake} />}
    </main>
  );
}

/** The same slide keeps its key while its end is moved: it must not come in twice. */
function keyOf({ showing: { kind, slide, language, pass, index } }: OnStage): string {
  return [kind, slide, language, pass, index].join(' ');
}

function stageFor(plan: Plan, showing: CurrentSlide): OnStage {
  if (showing.kind !== 'announcement') return { showing, on: { kind: showing.kind, slide: showing.slide, opens: showing.opens } };
  const urgent = showing.isUrgent ? plan.quick.urgent?.announcement : undefined;
  const announcement = urgent ?? plan.announcements[showing.slide];
  if (!announcement) return { showing, on: { kind: 'safe' } };
  return { showing, on: { kind: 'announcement', announcement, isUrgent: showing.isUrgent, opens: showing.opens } };
}
