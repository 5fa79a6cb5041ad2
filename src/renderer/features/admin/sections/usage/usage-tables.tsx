import { useTranslation } from 'react-i18next';
import type { UsageReport } from '../../../../../domain/usage';
import { OtherFigures } from './other-figures';
import styles from './usage-screen.module.css';
import { useTitles } from './use-titles';
import { useUsageWords } from './use-usage-words';

/** The report as tables: all that the charts show, and what has no room in them. */
export function UsageTables({ report }: { readonly report: UsageReport }) {
  const { t } = useTranslation('admin-usage');
  const words = useUsageWords();
  const titleOf = useTitles();
  return (
    <div className={styles.cards}>
      <Table
        title={words.whenTitle(report)}
        about={t('when.about')}
        rows={report.bySpan.map((span) => ({ name: words.span(span, 'long'), value: words.figure(span.visits) }))}
      />
      <Table
        title={words.languageTitle(report)}
        about={t('languages.about')}
        rows={report.byLanguage.map(({ language, visits }) => ({
          name: words.languageName(language),
          lang: language,
          value: words.figure(visits),
        }))}
      />
      <Table
        title={words.openedTitle(report)}
        about={t('opened.about')}
        rows={report.opened.map((item) => {
          const { title, language } = titleOf(item);
          return { name: title, lang: language, value: words.figure(item.visits) };
        })}
      />
      <OtherFigures report={report} />
    </div>
  );
}

interface TableProps {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly { readonly name: string; readonly lang?: string; readonly value: string }[];
}

function Table({ title, about, rows }: TableProps) {
  const { t } = useTranslation('admin-usage');
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      <p className={styles.about}>{about}</p>
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('table.what')}</th>
            <th scope="col">{t('table.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, lang, value }) => (
            <tr key={name}>
              <th scope="row" lang={lang} dir="auto">
                {name}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
