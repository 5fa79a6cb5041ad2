import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { Icon } from '../../../ui/icon';
import { useVisit } from '../../session';
import styles from './stale-notice.module.css';

interface Props {
  readonly entry: Pick<Entry, 'language' | 'addedHere'>;
}

/** Says what is special about a page: that the clinic wrote it, or why it is in English (there is no translation of the English as it is now). */
export function StaleNotice({ entry }: Props) {
  const { t } = useTranslation('shared');
  const { language } = useVisit();
  const notices = [...(entry.addedHere ? [t('addedHere')] : []), ...(entry.language === language ? [] : [t('stale')])];
  return notices.map((notice) => (
    <p key={notice} className={styles.notice}>
      <Icon name="info" size={2} />
      {notice}
    </p>
  ));
}
