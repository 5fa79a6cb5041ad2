import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
import { PinTwice } from './pin-twice';
import { RecoveryCode } from './recovery-code';

interface Props {
  /** The first PIN of a kiosk, or a new one for the manager by a recovery code that is known to be right. */
  readonly kind: 'first' | { readonly code: string };
  readonly isShuffled: boolean;
  readonly onHold: (isHeld: boolean) => void;
}

/** Chooses the manager's PIN, and then shows the recovery code, this once. */
export function ChoosePin({ kind, isShuffled, onHold }: Props) {
  const { t } = useTranslation('admin-access');
  const { bridge, view } = useKiosk();
  const [code, setCode] = useState<string>();

  const keep = async (pin: string) => {
    onHold(true);
    const outcome = await (kind === 'first'
      ? bridge.request('access.begin', { pin })
      : bridge.request('access.recover', { code: kind.code, pin }));
    if (outcome.ok) {
      if ('recoveryCode' in outcome) setCode(outcome.recoveryCode);
      return undefined;
    }
    onHold(false);
    const { reason } = outcome;
    return reason === 'too-easy' || reason === 'taken' || reason === 'not-written' ? reason : 'refused';
  };
  /** A kiosk that was never set up goes on with its set-up. */
  const goOn = async () => {
    if (kind === 'first' && view.demo) await bridge.request('settings.update', { setup: { step: 'region' } });
    onHold(false);
  };

  if (code !== undefined) return <RecoveryCode code={code} onDone={() => void goOn()} />;
  return <PinTwice hint={t(kind === 'first' ? 'chooseWhy' : 'chooseNewWhy')} isShuffled={isShuffled} keep={keep} />;
}
