import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { familyClass, FamilyTag } from '../../../ui/family';
import { Scene } from '../../../ui/figure';
import { useOpen, usePack, useVisit } from '../../session';
import { GradeRow } from '../evidence';
import { SignOffLine } from '../sign-off';
import { SafetyLines, useWarningPlace } from '../warnings';
import { useSpeech } from '../text';
import { ExplorePage } from '../shell';
import { Checklist } from './checklist';
import { holdPlanOf } from './use-hold-timer';
import styles from './stretch-list-screen.module.css';

/** The routines, a card a stretch, and what goes with them at bedtime. */
export function StretchListScreen() {
  const { t } = useTranslation(['answer', 'shared']);
  const { stretches, remedies, checklists } = usePack();
  const { place, fit, ref } = useWarningPlace('stretches');
  const inOrder = Object.values(stretches).sort((a, b) => a.facts.order - b.facts.order);
  const evening = inOrder.filter(({ facts }) => facts.routine === 'A');
  const leaflet = inOrder.filter(({ facts }) => facts.routine === 'B');
  const routine = evening[0];
  const tested = remedies['bedtime-stretching'];
  const safety = [...new Set(inOrder.flatMap(({ facts }) => facts.safety))];
  const warnings = <SafetyLines ids={safety} className={styles.warnings} {...(place === 'pinned' ? { fit } : {})} />;
  const lists = Object.values(checklists).sort((a, b) => a.facts.order - b.facts.order);
  return (
    <ExplorePage label={t('stretch.title')} pinned={place === 'pinned' ? warnings : undefined} top={<></>}>
      <div ref={ref} className={styles.page} data-place={place}>
        <FamilyTag family="stretches" className={styles.tag}>
          {t('shared:family.stretches')}
        </FamilyTag>
        <h1 className={styles.title}>{t('stretch.title')}</h1>
        {place !== 'pinned' && warnings}
        <div className={styles.routine} data-answer>
          {routine && (
            <p className={styles.summary}>
              {t('stretch.routine', {
                hold: routine.facts.holdSeconds,
                rest: routine.facts.restSeconds,
                times: routine.facts.times,
              })}
            </p>
          )}
        </div>
        {tested && (
          <div className={styles.grade}>
            <GradeRow remedy={tested} />
          </div>
        )}
        <ul className={styles.cards}>
          {evening.map((stretch) => (
            <StretchCard key={stretch.facts.id} stretch={stretch} />
          ))}
        </ul>
        {leaflet.length > 0 && <h2 className={styles.heading}>{t('stretch.another')}</h2>}
        <ul className={styles.cards}>
          {leaflet.map((stretch) => (
            <StretchCard key={stretch.facts.id} stretch={stretch} />
          ))}
        </ul>
        {lists.map((list) => (
          <Checklist key={list.facts.id} list={list} />
        ))}
        <SignOffLine of={[...inOrder, ...lists]} />
      </div>
    </ExplorePage>
  );
}

function StretchCard({ stretch }: { readonly stretch: Entry<'stretches'> }) {
  const { t } = useTranslation('answer');
  const { highContrast } = useVisit();
  const speech = useSpeech();
  const open = useOpen();
  const { facts, words } = stretch;
  const { holdSeconds: hold, restSeconds: rest, times } = facts;
  return (
    <li>
      <button
        type="button"
        className={[styles.card, familyClass('stretches')].join(' ')}
        onClick={() => {
          open({ screen: 'stretch', id: facts.id });
        }}
      >
        <span className={styles.picture}>
          <Scene id={facts.scene} theme={highContrast ? 'contrast' : 'light'} className={styles.scene ?? ''} />
        </span>
        <span className={styles.about}>
          <span className={styles.name} {...speech(stretch)}>
            {words.title}
          </span>
          <span {...speech(stretch)}>{words.summary}</span>
          <span className={styles.times}>
            {holdPlanOf(facts).sides === 2 ? t('stretch.eachLeg', { hold, rest, times }) : t('stretch.bothLegs', { hold })}
          </span>
        </span>
      </button>
    </li>
  );
}
