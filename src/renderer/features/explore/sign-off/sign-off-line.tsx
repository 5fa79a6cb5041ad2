import { useTranslation } from 'react-i18next';
import type { Checked } from '../../../../domain/content';
import { useOpen, useVisit } from '../../session';
import { dateIn } from '../text';
import { dueIn, useCheckedText } from './use-checked-text';
import styles from './sign-off-line.module.css';

interface Reviewed {
  readonly checked: Checked;
  readonly facts: { readonly lookedUpOn: string; readonly reviewDue: string };
}

interface Props {
  /** Everything on the page. */
  readonly of: readonly Reviewed[];
  /** The text whose sources a button opens; no button where left out. */
  readonly sourcesOf?: { readonly kind: 'stretches'; readonly id: string; readonly count: number };
}

/** How far a page is checked, in one line, for pages without a column for it. Of many dates the earliest counts. */
export function SignOffLine({ of, sourcesOf }: Props) {
  const { t } = useTranslation('answer');
  const { language } = useVisit();
  const open = useOpen();
  const checked = useCheckedText();
  const earliest = (days: readonly string[]) => dateIn(language, [...days].sort()[0] ?? '');
  if (of.length === 0) return null;
  return (
    <div className={styles.line}>
      <p>
        <strong>{checked(of.map((entry) => entry.checked))}</strong>
        <span>{t('lookedUp', { date: earliest(of.map(({ facts }) => facts.lookedUpOn)) })}</span>
        <span>{t('reviewDue', { date: earliest(of.map(dueIn)) })}</span>
      </p>
      {sourcesOf && (
        <button
          type="button"
          className={styles.sources}
          onClick={() => {
            open({ screen: 'sources', kind: sourcesOf.kind, id: sourcesOf.id });
          }}
        >
          {t('sources.all', { count: sourcesOf.count })}
        </button>
      )}
    </div>
  );
}
