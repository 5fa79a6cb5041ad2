import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack, useVisit } from '../../session';
import { ExplorePage, LanguageRow } from '../shell';
import { FamilyTiles } from './family-tiles';
import { LegMap } from './leg-map';
import { NowIntro } from './now-intro';
import { PeopleRow } from './people-row';
import styles from './home-screen.module.css';

/** Where everything begins: what to do in a cramp, the four families, the warning signs, and pages for people with needs of their own. */
export function HomeScreen() {
  const { t } = useTranslation(['explore', 'shared']);
  const { topics } = usePack();
  const { lower, offersLanguages } = useVisit();
  const open = useOpen();
  const showMoments = () => {
    open({ screen: 'moments' });
  };
  return (
    <ExplorePage label={t('home.title')} bleed hasOwnLanguageRow top={<NowIntro />}>
      <div className={styles.home}>
        <div className={styles.head}>
          <h1 className={offersLanguages ? 'unseen' : styles.title}>{t('home.title')}</h1>
          {offersLanguages && <LanguageRow />}
        </div>
        <button
          type="button"
          className={styles.search}
          onClick={() => {
            open({ screen: 'search' });
          }}
        >
          <Icon name="search" size={2.5} />
          <span>{t('home.search')}</span>
        </button>
        <section className={styles.now} aria-label={t('shared:family.now')}>
          {lower ? (
            <Button
              tone="signal"
              className={styles.start}
              iconEnd={<Icon name="arrow-right" size={2.75} />}
              onPress={showMoments}
            >
              {t('home.start')}
            </Button>
          ) : (
            <button type="button" className={styles.intro} onClick={showMoments}>
              <NowIntro />
              <span className={styles.call}>
                <span>{t('home.start')}</span>
                <Icon name="arrow-right" size={2.75} />
              </span>
            </button>
          )}
          <div className={styles.leg}>
            <LegMap />
          </div>
        </section>
        <FamilyTiles />
        <button
          type="button"
          className={styles.strip}
          onClick={() => {
            open({ screen: 'warnings', tier: 'emergency' });
          }}
        >
          <Icon name="octagon-alert" size={3.5} />
          <span className={styles.stripWords}>
            <strong>{t('home.doctor')}</strong>
            <span className={styles.signs}>{t('home.signs')}</span>
          </span>
          <Icon name="arrow-right" size={3} />
        </button>
        <PeopleRow topics={topics} />
      </div>
    </ExplorePage>
  );
}
