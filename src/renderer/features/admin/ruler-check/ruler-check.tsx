import { useTranslation } from 'react-i18next';
import { remOfMm } from '../../../../domain/settings';
import styles from './ruler-check.module.css';

interface Props {
  readonly screenInches: number;
}

/** A target of 15 mm and a line of 100 mm, as large as they are if the screen's size is right: something to hold a ruler to. */
export function RulerCheck({ screenInches }: Props) {
  const { t } = useTranslation('admin-setup');
  const target = remOfMm(15, screenInches);
  return (
    <div className={styles.check}>
      <div
        className={styles.target}
        style={{ inlineSize: `${String(target)}rem`, blockSize: `${String(target)}rem` }}
        aria-hidden
      >
        <bdi>{t('screen.target')}</bdi>
      </div>
      <div className={styles.ruler} style={{ inlineSize: `${String(remOfMm(100, screenInches))}rem` }} aria-hidden>
        <bdi>{t('screen.line')}</bdi>
      </div>
      <p>{t('screen.check')}</p>
    </div>
  );
}
