import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { BarChart, IconArray } from '../../../ui/marks';
import { useSpeech } from '../text';
import styles from './chart-figure.module.css';

interface Props {
  readonly chart: Entry<'charts'>;
}

/** A chart with its finding above and the same facts in words beside each row. Only proportions and means a source states (docs/rules.md, rule 5). */
export function ChartFigure({ chart: { facts, words, ...entry } }: Props) {
  const { t } = useTranslation('answer');
  const speech = useSpeech();
  const rows = facts.values.map((value, index) => ({ label: words.labels[index] ?? '', value }));
  const of = facts.of;
  return (
    <figure className={styles.chart} {...speech(entry)}>
      <figcaption className={styles.title}>{words.title}</figcaption>
      {facts.form === 'people' && of !== undefined ? (
        <IconArray
          of={of}
          rows={rows.map((row) => ({ ...row, count: t('chart.people', { value: row.value, of }) }))}
          className={styles.rows}
        />
      ) : (
        <BarChart rows={rows.map((row) => ({ ...row, text: String(row.value) }))} className={styles.rows} />
      )}
      <p className={styles.note}>{words.note}</p>
    </figure>
  );
}
