import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../../domain/playlist';
import { Row, RowList } from '../../../../ui/rows';
import type { Times } from '../../publishing';
import { comingUp } from './coming-up';
import styles from './overview.module.css';
import { useComingWords } from './use-coming-words';

interface Props {
  readonly plan: Plan;
  readonly times: Times;
}

const most = 3;

/** What will change on the wall by itself. */
export function ComingList({ plan, times }: Props) {
  const { t, i18n } = useTranslation('admin-overview');
  const words = useComingWords(times);
  const coming = comingUp(plan, times.now, i18n.language, most);
  const when = (at: number) => {
    const date = times.dateAt(at);
    const time = times.time(at);
    return date === times.today ? t('coming.today', { time }) : t('coming.day', { day: times.shortDay(date), time });
  };
  return (
    <section className={styles.part} aria-labelledby="overview-coming">
      <h2 id="overview-coming">{t('coming.title')}</h2>
      {coming.length === 0 ? (
        <p>{t('coming.nothing')}</p>
      ) : (
        <RowList label={t('coming.title')}>
          {coming.map((each) => (
            <Row
              key={`${each.what} ${String(each.at)}`}
              lead={<strong className={styles.when}>{when(each.at)}</strong>}
              title={<span className={styles.plain}>{words(each)}</span>}
            />
          ))}
        </RowList>
      )}
    </section>
  );
}
