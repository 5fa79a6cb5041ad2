import { useTranslation } from 'react-i18next';
import styles from './feel-it.module.css';

interface Props {
  readonly children: string;
  readonly lang?: string;
  readonly dir?: 'auto';
}

/** Where the stretch is felt, beside the muscle as the figure shows it. */
export function FeelIt({ children, ...speech }: Props) {
  const { t } = useTranslation('answer');
  return (
    <div className={styles.feel}>
      <svg className={styles.muscle} viewBox="0 0 48 48" aria-hidden="true">
        <rect className={styles.limb} width="48" height="48" rx="14" />
        <path className={styles.belly} d="M24 5C33 14 34 28 24 43C14 28 15 14 24 5Z" />
        <path className={styles.fibre} d="M21 14Q18.500 23 22 34M27 14Q29.500 23 26 34" />
      </svg>
      <p>
        <span className={styles.here}>{t('stretch.feelIt')}</span>
        <strong {...speech}>{children}</strong>
      </p>
    </div>
  );
}
