import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTooEasy } from '../../../../domain/access';
import { useKiosk } from '../../../bridge/kiosk-context';
import { PinPad } from './pin-pad';
import { RecoveryCode } from './recovery-code';

interface Props {
  /** The first PIN of a kiosk, or a new one for the manager by a recovery code that is known to be right. */
  readonly kind: 'first' | { readonly code: string };
  readonly isShuffled: boolean;
  readonly onHold: (isHeld: boolean) => void;
}

type Trouble = 'too-easy' | 'different' | 'taken' | 'not-written' | 'refused';

/** Chooses the manager's PIN: typed twice, then the recovery code to write down, shown this once. */
export function ChoosePin({ kind, isShuffled, onHold }: Props) {
  const { t } = useTranslation('admin-access');
  const { bridge, view } = useKiosk();
  const [first, setFirst] = useState<string>();
  const [pin, setPin] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [code, setCode] = useState<string>();

  const again = (why: Trouble) => {
    onHold(false);
    setTrouble(why);
    setFirst(undefined);
    setPin('');
  };
  const done = async () => {
    setTrouble(undefined);
    if (first === undefined) {
      if (isTooEasy(pin)) {
        again('too-easy');
        return;
      }
      setFirst(pin);
      setPin('');
      return;
    }
    if (first !== pin) {
      again('different');
      return;
    }
    setAsking(true);
    onHold(true);
    const outcome = await (kind === 'first'
      ? bridge.request('access.begin', { pin })
      : bridge.request('access.recover', { code: kind.code, pin }));
    setAsking(false);
    if (outcome.ok && 'recoveryCode' in outcome) setCode(outcome.recoveryCode);
    else if (!outcome.ok)
      again(
        outcome.reason === 'too-easy' || outcome.reason === 'taken' || outcome.reason === 'not-written'
          ? outcome.reason
          : 'refused',
      );
  };

  /** A kiosk that was never set up goes on with its set-up. */
  const goOn = async () => {
    if (kind === 'first' && view.demo) await bridge.request('settings.update', { setup: { step: 'region' } });
    onHold(false);
  };

  if (code !== undefined) {
    return <RecoveryCode code={code} onDone={() => void goOn()} />;
  }
  return (
    <PinPad
      key={first === undefined ? 'first' : 'again'}
      title={first === undefined ? t('choose') : t('again')}
      hint={t(first !== undefined ? 'againWhy' : kind === 'first' ? 'chooseWhy' : 'chooseNewWhy')}
      value={pin}
      onChange={setPin}
      onDone={() => void done()}
      done={first === undefined ? t('next') : t('keep')}
      isShuffled={isShuffled}
      isOff={isAsking}
      message={trouble && t(`trouble.${trouble}`)}
    />
  );
}
