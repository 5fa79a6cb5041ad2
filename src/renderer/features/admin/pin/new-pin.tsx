import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChooseOutcome, PinRole } from '../../../../bridge/contract';
import { isTooEasy } from '../../../../domain/access';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useToast } from '../../../ui/toast';
import { PinPad } from '../way-in';

interface Props {
  readonly role: PinRole;
  readonly isShuffled: boolean;
  readonly onClose: () => void;
}

type Trouble = Exclude<ChooseOutcome, { readonly ok: true }>['reason'] | 'different';

/** A new PIN for a role, typed twice. */
export function NewPin({ role, isShuffled, onClose }: Props) {
  const { t } = useTranslation(['admin-settings', 'admin-access']);
  const { bridge } = useKiosk();
  const toast = useToast();
  const [first, setFirst] = useState<string>();
  const [pin, setPin] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();

  const again = (why: Trouble) => {
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
    const outcome = await bridge.request('access.choosePin', { role, pin });
    if (!outcome.ok) {
      again(outcome.reason);
      return;
    }
    toast({ words: t('pin.changed', { role: t(`pin.roles.${role}`) }), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      title={t('pin.changeOf', { role: t(`pin.roles.${role}`) })}
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('pin.cancel')}</Button>}
    >
      <PinPad
        key={first === undefined ? 'first' : 'again'}
        title={t(first === undefined ? 'admin-access:choose' : 'admin-access:again')}
        value={pin}
        onChange={setPin}
        onDone={() => void done()}
        done={t(first === undefined ? 'admin-access:next' : 'admin-access:keep')}
        isShuffled={isShuffled}
        message={trouble && t(`admin-access:trouble.${trouble}`)}
      />
    </Dialog>
  );
}
