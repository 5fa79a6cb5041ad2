import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { familyClass, FamilyTag } from '../../../ui/family';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack, useSessionStore, useVisit } from '../../session';
import { AddToHandout } from '../handout';
import { SignOffLine, StaleNotice } from '../sign-off';
import { SafetyLines, useWarningPlace } from '../warnings';
import { useSpeech } from '../text';
import { ExplorePage, MissingPage } from '../shell';
import styles from './moment-screen.module.css';

interface Props {
  /** Which card, counted from 1; one beyond the ends is the first or the last. */
  readonly step: number;
}

/** What to do while a cramp lasts: one card at a time, large, with its warning in the same view. The last one leads to the warning signs. */
export function MomentScreen({ step }: Props) {
  const { t } = useTranslation(['answer', 'shared']);
  const { moments } = usePack();
  const visit = useVisit();
  const open = useOpen();
  const { change } = useSessionStore().getState();
  const speech = useSpeech();
  const cards = Object.values(moments).sort((a, b) => a.facts.order - b.facts.order);
  const count = cards.length;
  const number = Math.min(Math.max(1, step), count);
  const card = cards[number - 1];
  const { place, fit, ref } = useWarningPlace(`moments/${String(number)}`);
  if (!card) return <MissingPage />;

  const { facts, words } = card;
  // Replaced, so that Back leads out of the cards and not through them.
  const turnTo = (to: number) => {
    change({ type: 'replace', to: { screen: 'moment', step: to } });
  };
  const picture = (
    <div className={[styles.field, familyClass('now')].join(' ')}>
      <Scene
        key={facts.scene}
        id={facts.scene}
        theme={visit.highContrast ? 'contrast' : 'night'}
        label={words.picture}
        className={styles.scene ?? ''}
      />
    </div>
  );
  // In reach mode the picture stands above the controls, while there is room for it beside the warnings.
  const isAbove = visit.lower && visit.textScale < 1.5;
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
        <div className={styles.main}>
          <FamilyTag family="now" className={styles.tag}>
            {t('shared:family.now')}
          </FamilyTag>
          <div className={styles.head}>
            <p className={styles.of}>{t('stepOf', { step: number, count })}</p>
            <h1 className={styles.title} {...speech(card)}>
              {words.title}
            </h1>
            <StaleNotice entry={card} />
          </div>
          {place !== 'pinned' && warnings}
          <div className={styles.text} data-answer {...speech(card)}>
            <p className={styles.lead}>{words.text}</p>
            <p>{words.detail}</p>
          </div>
          <nav className={styles.controls} aria-label={t('moment.steps')}>
            <Button
              isOff={number === 1}
              icon={<Icon name="arrow-left" />}
              onPress={() => {
                turnTo(number - 1);
              }}
            >
              {t('moment.back')}
            </Button>
            {number < count ? (
              <Button
                tone="main"
                iconEnd={<Icon name="arrow-right" />}
                onPress={() => {
                  turnTo(number + 1);
                }}
              >
                {t('moment.next')}
              </Button>
            ) : (
              <Button
                tone="alert"
                icon={<Icon name="octagon-alert" />}
                onPress={() => {
                  open({ screen: 'warnings', tier: 'today' });
                }}
              >
                {t('moment.signs')}
              </Button>
            )}
          </nav>
          <div className={styles.after}>
            <SignOffLine of={[card]} />
            <AddToHandout item={{ kind: 'part', id: 'moments' }} />
          </div>
        </div>
      </div>
    </ExplorePage>
  );
}
