import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { languageOf } from '../../../../domain/language';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack, useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { useSpeech } from '../text';
import { GradeRow } from './grade-row';
import { SignOffLine } from '../sign-off';
import { SafetyLines, useCardFit } from '../warnings';
import { SourceName } from './source-name';
import { orderStudies, studyOrders } from './studies-order';
import type { StudyOrder, StudyPart } from './studies-order';
import { useSources } from './use-sources';
import styles from './studies-screen.module.css';

/** Every treatment and habit side by side: what was found, how sure we are, the reason, the warning and the sources. */
export function StudiesScreen() {
  const { t } = useTranslation(['answer', 'evidence']);
  const { remedies } = usePack();
  const { language, lower } = useVisit();
  const [order, setOrder] = useState<StudyOrder>('group');
  const parts = orderStudies(Object.values(remedies), order, languageOf(language).tag);
  const ref = useCardFit(`${order} ${language}`);
  const headingOf = ({ by }: StudyPart) =>
    by === undefined ? undefined : 'grade' in by ? t(`evidence:label.${by.grade}`) : t(`studies.group.${by.group}`);
  const orders = (
    <div className={styles.orders} role="group" aria-label={t('studies.order')}>
      <span className={styles.orderLabel}>{t('studies.order')}</span>
      {studyOrders.map((each) => (
        <Button
          key={each}
          isPressed={each === order}
          onPress={() => {
            setOrder(each);
          }}
        >
          {t(`studies.by.${each}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <ExplorePage label={t('studies.title')} foot={lower ? orders : undefined}>
      <div ref={ref} className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('studies.title')}</h1>
          <p className={styles.intro}>{t('studies.intro')}</p>
          {!lower && orders}
        </header>
        {parts.map((part) => (
          <section key={headingOf(part) ?? order} className={styles.part}>
            {headingOf(part) !== undefined && <h2 className={styles.heading}>{headingOf(part)}</h2>}
            <ul className={styles.list}>
              {part.remedies.map((remedy) => (
                <Study key={remedy.facts.id} remedy={remedy} />
              ))}
            </ul>
          </section>
        ))}
        <SignOffLine of={Object.values(remedies)} />
      </div>
    </ExplorePage>
  );
}

function Study({ remedy }: { readonly remedy: Entry<'remedies'> }) {
  const { t } = useTranslation('answer');
  const { id, safety } = remedy.facts;
  const speech = useSpeech();
  const open = useOpen();
  const sources = useSources(remedy.facts.sources);
  return (
    <li className={styles.study} data-remedy={id}>
      <div className={styles.whole} data-whole>
        <div className={styles.top}>
          <h3 className={styles.name} {...speech(remedy)}>
            {remedy.words.title}
          </h3>
          <Button
            label={t('readAbout', { name: remedy.words.title })}
            iconEnd={<Icon name="chevron-right" />}
            onPress={() => {
              open({ screen: 'remedy', id });
            }}
          >
            {t('read')}
          </Button>
        </div>
        <GradeRow remedy={remedy} />
        <SafetyLines ids={safety} className={styles.warnings} />
      </div>
      <div className={styles.sources}>
        <h4>{t('sources.heading')}</h4>
        <ul>
          {sources?.map((source) => (
            <li key={source.id}>
              <SourceName source={source} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
