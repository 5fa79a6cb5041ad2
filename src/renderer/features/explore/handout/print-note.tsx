import { useTranslation } from 'react-i18next';
import type { PrintOutcome } from '../../../../domain/handout';
import type { CollectPlace } from '../../../../domain/settings';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import styles from './print-note.module.css';

interface Props {
  readonly outcome: PrintOutcome;
  readonly collectAt: CollectPlace;
  /** Left out where the words are no answer to a touch and stay. */
  readonly onRead?: () => void;
}

/** What became of a handout, and what to do next. 'Sent to the printer' promises no more than the kiosk knows. */
export function PrintNote({ outcome, collectAt, onRead }: Props) {
  const { t } = useTranslation('handout');
  return (
    <div className={styles.note} data-sent={outcome.ok} role="status">
      <Icon name={outcome.ok ? 'check' : 'info'} size={2.5} />
      <div className={styles.words}>
        {outcome.ok ? (
          <>
            <p className={styles.title}>{t('sent.title')}</p>
            <p>{t(`sent.${collectAt}`)}</p>
            <p>{t('sent.wait')}</p>
          </>
        ) : (
          <p>{t(`outcome.${outcome.reason}`)}</p>
        )}
      </div>
      {onRead && (
        <Button className={styles.read} onPress={onRead}>
          {t('done')}
        </Button>
      )}
    </div>
  );
}
