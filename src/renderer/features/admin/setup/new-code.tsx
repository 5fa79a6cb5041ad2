import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useRequest } from '../../../bridge/use-request';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { RecoveryCode } from '../unlock';
import styles from './setup.module.css';

interface Props {
  readonly onDone: () => void;
}

/** The set-up was cut off before anybody confirmed the recovery code: a new one is made, and the old one is worth nothing. */
export function NewCode({ onDone }: Props) {
  const { t } = useTranslation('admin-setup');
  const { bridge } = useKiosk();
  const { answer: made, hasFailed } = useRequest(() => bridge.request('access.newCode'));
  return (
    <main className={styles.code} aria-label={t('title')} data-question="code">
      {made?.ok && <RecoveryCode code={made.recoveryCode} onDone={onDone} />}
      {(hasFailed || made?.ok === false) && (
        <>
          <Notice tone="problem" isLive>
            {t('trouble')}
          </Notice>
          <Button tone="main" onPress={onDone}>
            {t('next')}
          </Button>
        </>
      )}
    </main>
  );
}
