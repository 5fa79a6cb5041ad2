import { useTranslation } from 'react-i18next';
import type { UsageReport } from '../../../../../domain/usage';
import { BarChart } from '../../../../ui/marks';
import { ColumnChart } from './column-chart';
import { OtherFigures } from './other-figures';
import styles from './usage-screen.module.css';
import { useTitles } from './use-titles';
import { useUsageWords } from './use-usage-words';

/** More bars than eight are a table. */
const mostBars = 8;

/** The report as charts. Each title states what is to be seen; a figure that is not shown has no bar. */
export function UsageCharts({ report }: { readonly report: UsageReport }) {
  const { t } = useTranslation('admin-usage');
  const words = useUsageWords();
  const titleOf = useTitles();
  const best = words.busiest(report);
  return (
    <div className={styles.cards}>
      <section className={styles.card}>
        <h2>{words.whenTitle(report)}</h2>
        <p className={styles.about}>{t('when.about')}</p>
        <ColumnChart
          columns={report.bySpan.map((span) => ({
            label: words.span(span),
            value: span.visits,
            text: words.figure(span.visits),
            isHighlighted: span === best,
          }))}
        />
      </section>
      <section className={styles.card}>
        <h2>{words.languageTitle(report)}</h2>
        <p className={styles.about}>{t('languages.about')}</p>
        <BarChart
          className={styles.languages}
          rows={report.byLanguage.map(({ language, visits }) => ({
            label: words.languageName(language),
            value: visits ?? 0,
            text: words.figure(visits),
          }))}
        />
      </section>
      <section className={styles.card}>
        <h2>{words.openedTitle(report)}</h2>
        <p className={styles.about}>{t('opened.about')}</p>
        <BarChart
          className={styles.opened}
          rows={report.opened.slice(0, mostBars).map((item) => ({
            label: titleOf(item).title,
            value: item.visits,
            text: words.figure(item.visits),
          }))}
        />
      </section>
      <OtherFigures report={report} />
    </div>
  );
}
