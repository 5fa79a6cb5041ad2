import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { Icon } from '../../../ui/icon';
import { useVisit } from '../../session';
import styles from './stale-notice.module.css';

interface Props {
  readonly entry: Pick<Entry, 'language'>;
}

/** Says why a page is in English: there is no translation of the English as it is now. Never a half-translated one. */
export function StaleNotice({ entry }: Props) {
  const { t } = useTranslation('shared');
  const { language } = useVisit();
  if (entry.language === language) return null;
  return (
    <p className={styles.notice}>
      <Icon name="info" size={2} />
      {t('stale')}
    </p>
  );
}
