import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
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
  const [code, setCode] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    bridge.request('access.newCode').then(
      (made) => {
        if (!isHere) return;
        if (made.ok) setCode(made.recoveryCode);
        else setFailed(true);
      },
      () => {
        if (isHere) setFailed(true);
      },
    );
    return () => {
      isHere = false;
    };
  }, [bridge]);
  return (
    <main className={styles.code} aria-label={t('title')} data-question="code">
      {code !== undefined && <RecoveryCode code={code} onDone={onDone} />}
      {hasFailed && (
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
