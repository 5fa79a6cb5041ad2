import { useState } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import type { Stage } from '../../../../domain/timer';
import { Button } from '../../../ui/button';
import { familyClass, FamilyTag } from '../../../ui/family';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack, useVisit } from '../../session';
import { AddToHandout } from '../handout';
import { GradeRow } from '../evidence';
import { SignOffLine, StaleNotice } from '../sign-off';
import { SafetyLines, useWarningPlace } from '../warnings';
import { useSpeech } from '../text';
import { ExplorePage } from '../shell';
import { FeelIt } from './feel-it';
import { HoldRing } from './hold-ring';
import { isCalm } from './is-calm';
import { StepList } from './step-list';
import { holdPlanOf, useHoldTimer } from './use-hold-timer';
import styles from './stretch-page.module.css';

interface Props {
  readonly stretch: Entry<'stretches'>;
  /** The stretch that comes after this one in its routine. */
  readonly next: Entry<'stretches'> | undefined;
}

/** The step that a stage of the timer belongs to, counted from 1: the hold, the rest after it, or the last one, which says what to do then. */
function stepOf({ phase }: Stage, holdStep: number, count: number): number {
  if (phase === 'hold') return holdStep;
  return phase === 'rest' ? Math.min(holdStep + 1, count) : count;
}

/** The page of a stretch: the figure on its field, the steps, the hold timer and the warnings, all in one view. */
export function StretchPage({ stretch, next }: Props) {
  const { t } = useTranslation(['answer', 'shared']);
  const { facts, words } = stretch;
  const { remedies } = usePack();
  const visit = useVisit();
  const open = useOpen();
  const speech = useSpeech();
  const { place, fit, ref } = useWarningPlace(`stretches/${facts.id}`);
  const { view, start, pause } = useHoldTimer(facts);
  const [chosen, setChosen] = useState<number>();
  const [isStill, setStill] = useState(false);

  const count = words.steps.length;
  // Until the timer has begun, and whenever the visitor turns the steps, they choose; then the timer does.
  const present = chosen ?? (view.hasBegun ? stepOf(view.stage, facts.holdStep, count) : 1);
  const isTimed = view.stage.phase === 'hold' || view.stage.phase === 'rest';
  const isLarge = visit.textScale >= 1.5;
  // In reach mode the picture stands above the controls, while there is room for it beside the warnings.
  const isAbove = visit.lower && visit.textScale === 1;
  const turnTo = (step: number) => {
    pause();
    setChosen(step);
  };

  // The evening routine was tested; what was added to it was not, and says so by having no grade here.
  const tested = facts.routine === 'A' && facts.marks.includes('V') ? remedies['bedtime-stretching'] : undefined;
  const isHolding = view.isRunning && view.stage.phase === 'hold';
  // On the picture there is room for its button only while the field has its full height.
  const isOnPicture = !isAbove && !isLarge && place === 'below';
  const stopPicture = !isCalm() && (
    <Button
      className={styles.stop}
      icon={<Icon name={isStill ? 'play' : 'pause'} />}
      onPress={() => {
        setStill(!isStill);
      }}
    >
      {t(isStill ? 'stretch.movePicture' : 'stretch.stopPicture')}
    </Button>
  );
  const picture = (
    <div className={[styles.field, familyClass('stretches')].join(' ')}>
      <FamilyTag family="stretches" className={styles.tag}>
        {t('shared:family.stretches')}
      </FamilyTag>
      <FeelIt {...speech(stretch)}>{words.feelIt}</FeelIt>
      <Scene
        id={facts.scene}
        theme={visit.highContrast ? 'contrast' : 'light'}
        motion={isCalm() ? 'reduced' : isHolding || isStill ? 'still' : 'moving'}
        label={words.picture}
        className={styles.scene ?? ''}
      />
      {isOnPicture && stopPicture}
    </div>
  );
  const warnings = <SafetyLines ids={facts.safety} className={styles.warnings} {...(place === 'pinned' ? { fit } : {})} />;

  return (
    <ExplorePage
      bleed
      label={words.title}
      pinned={place === 'pinned' ? <div className={styles.pinned}>{warnings}</div> : undefined}
      top={isAbove ? <div className={styles.above}>{picture}</div> : <></>}
    >
      <div
        ref={ref}
        className={styles.page}
        data-place={place}
        data-pictured={!isAbove}
        style={{ '--fit': fit } as CSSProperties}
      >
        {!isAbove && picture}
        {place !== 'pinned' && warnings}
        <div className={styles.main}>
          <h1 className={styles.title} {...speech(stretch)}>
            {words.title}
          </h1>
          <StaleNotice entry={stretch} />
          {tested && (
            <div className={styles.grade}>
              <GradeRow remedy={tested} />
            </div>
          )}
          <div {...speech(stretch)}>
            <StepList steps={words.steps} present={present} alone={isLarge} />
          </div>
          <div className={styles.timing}>
            <HoldRing view={view} times={facts.times} sides={holdPlanOf(facts).sides} />
            {!isOnPicture && stopPicture}
          </div>
          <div className={styles.controls}>
            {view.isRunning ? (
              <Button icon={<Icon name="pause" />} onPress={pause}>
                {t('stretch.pause')}
              </Button>
            ) : (
              <Button
                tone={present >= facts.holdStep ? 'main' : 'plain'}
                icon={<Icon name={view.stage.phase === 'done' ? 'again' : 'play'} />}
                onPress={() => {
                  setChosen(undefined);
                  start();
                }}
              >
                {t(isTimed ? (view.hasBegun ? 'stretch.goOn' : 'stretch.start') : `stretch.${view.stage.phase}`)}
              </Button>
            )}
            <Button
              isOff={present === 1}
              icon={<Icon name="arrow-left" />}
              onPress={() => {
                turnTo(present - 1);
              }}
            >
              {t('stretch.step', { number: Math.max(1, present - 1) })}
            </Button>
            {present < count ? (
              <Button
                tone={present < facts.holdStep ? 'main' : 'plain'}
                iconEnd={<Icon name="arrow-right" />}
                onPress={() => {
                  turnTo(present + 1);
                }}
              >
                {t('stretch.step', { number: present + 1 })}
              </Button>
            ) : (
              <Button
                iconEnd={<Icon name="arrow-right" />}
                onPress={() => {
                  open(next ? { screen: 'stretch', id: next.facts.id } : { screen: 'stretches' });
                }}
              >
                {next ? <span {...speech(next)}>{next.words.title}</span> : t('stretch.all')}
              </Button>
            )}
          </div>
        </div>
        <div className={styles.known}>
          <AddToHandout item={{ kind: 'stretches', id: facts.id }} />
          <SignOffLine of={[stretch]} sourcesOf={{ kind: 'stretches', id: facts.id, count: facts.sources.length }} />
        </div>
      </div>
    </ExplorePage>
  );
}
