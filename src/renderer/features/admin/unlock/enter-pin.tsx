import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessView } from '../../../../bridge/contracts/access';
import { useKiosk } from '../../../bridge/kiosk-context';
import { PinPad } from './pin-pad';
import styles from './enter-pin.module.css';
import { useWait } from './use-wait';

interface Props {
  readonly access: AccessView;
  readonly onForgotten: () => void;
}

/** Asks for a PIN. It says that one was wrong, never which digit; after five wrong ones it says how long to wait. */
export function EnterPin({ access, onForgotten }: Props) {
  const { t } = useTranslation('admin-access');
  const { bridge } = useKiosk();
  const [pin, setPin] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [seconds, wait] = useWait(access.waitSeconds);

  const unlock = async () => {
    setAsking(true);
    const outcome = await bridge.request('access.unlock', { pin });
    if (outcome.ok) return;
    setAsking(false);
    setPin('');
    setWrong(outcome.reason === 'wrong');
    if (outcome.reason === 'wait') wait(outcome.waitSeconds);
  };
  return (
    <PinPad
      title={t('enter')}
      value={pin}
      onChange={(next) => {
        setWrong(false);
        setPin(next);
      }}
      onDone={() => void unlock()}
      done={t('open')}
      isShuffled={access.shuffledKeys}
      isOff={isAsking || seconds > 0}
      message={seconds > 0 ? t('wait', { count: seconds }) : isWrong ? t('wrong') : undefined}
      foot={
        <button type="button" className={styles.forgotten} onClick={onForgotten}>
          {t('forgotten')}
        </button>
      }
    />
  );
}
