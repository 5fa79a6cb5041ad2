import { useTranslation } from 'react-i18next';
import { useVisit } from '../../session';
import { dateIn } from './date-in';
import styles from './where-from.module.css';

interface Props {
  /** Days such as `2026-11-22`. */
  readonly lookedUpOn: string;
  readonly reviewDue: string;
}

/** How far a text is checked (ruling 1), and its dates. */
export function ReviewState({ lookedUpOn, reviewDue }: Props) {
  const { t } = useTranslation(['answer', 'shared']);
  const { language } = useVisit();
  return (
    <p className={styles.review}>
      <strong>{t('shared:notChecked')}</strong>
      <span>{t('lookedUp', { date: dateIn(language, lookedUpOn) })}</span>
      <span>{t('reviewDue', { date: dateIn(language, reviewDue) })}</span>
    </p>
  );
}
