import { useTranslation } from 'react-i18next';
import type { PinRole } from '../../../../../bridge/contracts/role';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { useToast } from '../../../../ui/toast';
import { PinTwice } from '../../unlock';

interface Props {
  readonly role: PinRole;
  readonly isShuffled: boolean;
  readonly onClose: () => void;
}

/** A new PIN for a role. */
export function NewPin({ role, isShuffled, onClose }: Props) {
  const { t } = useTranslation('admin-settings');
  const { bridge } = useKiosk();
  const toast = useToast();
  const keep = async (pin: string) => {
    const outcome = await bridge.request('access.choosePin', { role, pin });
    if (!outcome.ok) return outcome.reason;
    toast({ words: t('access.changed', { role: t(`access.roles.${role}`) }), tone: 'ok' });
    onClose();
    return undefined;
  };
  return (
    <Dialog
      title={t('access.changeOf', { role: t(`access.roles.${role}`) })}
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('access.cancel')}</Button>}
    >
      <PinTwice isShuffled={isShuffled} keep={keep} />
    </Dialog>
  );
}
