import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recoveryDigits } from '../../../../domain/access';
import { useKiosk } from '../../../bridge/kiosk-context';
import { ChoosePin } from './choose-pin';
import styles from './enter-pin.module.css';
import { PinPad } from './pin-pad';
import { useWait } from './use-wait';

interface Props {
  readonly isShuffled: boolean;
  readonly onHold: (isHeld: boolean) => void;
  readonly onBack: () => void;
}

/** A forgotten PIN: the recovery code first, then a new PIN. */
export function Recover({ isShuffled, onHold, onBack }: Props) {
  const { t } = useTranslation('admin-access');
  const { bridge } = useKiosk();
  const [code, setCode] = useState('');
  const [isRight, setRight] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [seconds, wait] = useWait();

  const check = async () => {
    setAsking(true);
    const outcome = await bridge.request('access.checkCode', { code });
    setAsking(false);
    if (outcome.ok) {
      setRight(true);
      return;
    }
    setCode('');
    setWrong(outcome.reason === 'wrong');
    if (outcome.reason === 'wait') wait(outcome.waitSeconds);
  };
  if (isRight) return <ChoosePin kind={{ code }} isShuffled={isShuffled} onHold={onHold} />;
  return (
    <PinPad
      title={t('recover.title')}
      hint={t('recover.why')}
      value={code}
      onChange={(next) => {
        setWrong(false);
        setCode(next);
      }}
      onDone={() => void check()}
      done={t('next')}
      digits={{ least: recoveryDigits, most: recoveryDigits }}
      isShuffled={isShuffled}
      isOff={isAsking || seconds > 0}
      message={seconds > 0 ? t('recover.wait', { count: seconds }) : isWrong ? t('recover.wrong') : undefined}
      foot={
        <button type="button" className={styles.forgotten} onClick={onBack}>
          {t('recover.back')}
        </button>
      }
    />
  );
}
