import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
import { inFours } from '../../../../domain/access';
import { useStaffLanguage } from '../../locale-store';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { PrintSheet } from '../print-sheet';
import styles from './recovery-code.module.css';

interface Props {
  readonly code: string;
  readonly onDone: () => void;
}

/** The recovery code, to be written down or printed: it is kept nowhere and never shown again. */
export function RecoveryCode({ code, onDone }: Props) {
  const { t } = useTranslation('admin-access');
  const { bridge } = useKiosk();
  const language = useStaffLanguage();
  return (
    <div className={styles.page} role="group" aria-labelledby="recovery-code">
      <h2 id="recovery-code">{t('code.title')}</h2>
      <p>{t('code.why')}</p>
      <p className={styles.code} dir="ltr" data-recovery-code>
        {inFours(code)
          .split(' ')
          .map((four, place) => (
            <span key={place}>{four}</span>
          ))}
      </p>
      <p>{t('code.where')}</p>
      <PrintSheet
        label={t('code.print')}
        sent={t('code.printed')}
        print={() => bridge.request('access.printCode', { code, language })}
        isElsewhere
      />
      <Button tone="main" icon={<Icon name="check" />} onPress={onDone}>
        {t('code.done')}
      </Button>
    </div>
  );
}
