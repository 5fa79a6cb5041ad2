import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Icon } from '../../../ui/icon';
import { useVisit } from '../../session';
import styles from './state-marks.module.css';

/** What every page must say of itself (ruling 1): that the kiosk is a demo, and that its words were translated by a computer. */
export function StateMarks() {
  const { t } = useTranslation('shared');
  const { view } = useKiosk();
  const { language } = useVisit();
  const isDraft = view.languages.some(({ code, draft }) => draft && code === language);
  if (!isDraft && !view.demo) return null;
  return (
    <div className={styles.marks}>
      {isDraft && (
        <span className={styles.mark}>
          <Icon name="language" size={1.75} />
          {t('draft')}
        </span>
      )}
      {view.demo && (
        <span className={styles.mark}>
          <Icon name="info" size={1.75} />
          {t('demo')}
        </span>
      )}
    </div>
  );
}
