import { useTranslation } from 'react-i18next';
import { mostHandoutItems } from '../../../../domain/handout';
import { isFull } from '../../../../domain/session';
import { useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { HandoutRow } from './handout-row';
import { PrintPanel } from './print-panel';
import { SheetTiles } from './sheet-tiles';
import styles from './handout-screen.module.css';

/** What a visitor has gathered, the ways to take it home, and the sheets that are ready for anybody. */
export function HandoutScreen() {
  const { t } = useTranslation('handout');
  const { handout } = useVisit();
  const { items } = handout;
  const isEmpty = items.length === 0;
  return (
    <ExplorePage label={t('title')}>
      <div className={styles.page} data-empty={isEmpty}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
        </header>
        {isEmpty ? (
          <p className={styles.empty}>{t('empty')}</p>
        ) : (
          <section className={styles.section} data-part="list">
            <h2 className={styles.heading}>{t('list')}</h2>
            <ol className={styles.list}>
              {items.map((item) => (
                <HandoutRow key={`${item.kind}/${item.id}`} item={item} />
              ))}
            </ol>
            <p className={styles.room}>
              {isFull(handout) ? t('fullNote') : t('room', { used: items.length, most: mostHandoutItems })} {t('always')}
            </p>
          </section>
        )}
        {!isEmpty && (
          <aside className={styles.ways} aria-label={t('ways')}>
            <PrintPanel of="list" />
          </aside>
        )}
        <section className={styles.section} data-part="ready">
          <h2 className={styles.heading}>{t('ready')}</h2>
          <p className={styles.room}>{t('readyLead')}</p>
          <SheetTiles />
        </section>
      </div>
    </ExplorePage>
  );
}
