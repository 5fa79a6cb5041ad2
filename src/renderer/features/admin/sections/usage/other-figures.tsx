import { useTranslation } from 'react-i18next';
import type { UsageReport } from '../../../../../domain/usage';
import styles from './usage-screen.module.css';
import { useUsageWords } from './use-usage-words';

/** What is better read than drawn: warning signs, handouts, text sizes and searches. */
export function OtherFigures({ report }: { readonly report: UsageReport }) {
  const { t } = useTranslation('admin-usage');
  const { figure } = useUsageWords();
  const rows = [
    ...report.warnings.map(({ tier, visits }) => ({ name: t(`warnings.${tier}`), value: figure(visits) })),
    ...report.handouts.map(({ way, times }) => ({ name: t(`handouts.${way}`), value: figure(times) })),
    ...report.byTextSize.map(({ percent, visits }) => ({ name: t('textSize', { percent }), value: figure(visits) })),
    { name: t('nothingFound.searches'), value: figure(report.nothingFound) },
    ...report.suggestionsFoundNothing.map(({ suggestion, times }) => ({
      name: t(`nothingFound.suggestion.${suggestion}`),
      value: figure(times),
    })),
  ];
  return (
    <section className={styles.card}>
      <h2>{t('others.title')}</h2>
      <p className={styles.about}>{t('nothingFound.about')}</p>
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('table.what')}</th>
            <th scope="col">{t('table.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
