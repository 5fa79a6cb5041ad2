import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { useOpen } from '../../session';
import { SignOffState } from '../sign-off';
import { SourceName } from './source-name';
import { useSources } from './use-sources';
import styles from './where-from.module.css';

interface Props {
  readonly kind: 'questions' | 'causes' | 'remedies';
  readonly entry: Pick<Entry<'questions'> | Entry<'causes'> | Entry<'remedies'>, 'facts' | 'checked'>;
}

/** As many as the column holds beside a short answer; the rest is one touch away. */
const listed = 2;

/** Where the text comes from, and how far it is checked. */
export function WhereFrom({ kind, entry }: Props) {
  const { t } = useTranslation('answer');
  const { id, sources } = entry.facts;
  const open = useOpen();
  const known = useSources(sources);
  return (
    <section className={styles.where}>
      <h2 className={styles.heading}>{t('sources.heading')}</h2>
      <ul className={styles.list} aria-busy={known === undefined}>
        {known?.slice(0, listed).map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.all}
        onClick={() => {
          open({ screen: 'sources', kind, id });
        }}
      >
        {t('sources.all', { count: sources.length })}
      </button>
      <SignOffState entry={entry} />
    </section>
  );
}
