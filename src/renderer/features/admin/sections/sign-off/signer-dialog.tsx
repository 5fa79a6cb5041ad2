import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signer } from '../../../../../bridge/contracts/sign-off';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/form';

interface Props {
  /** Who signs now, where somebody does. */
  readonly signer: Signer | undefined;
  readonly onSign: (signer: Signer) => void;
  readonly onClose: () => void;
}

const mostLetters = 80;

/** Asks whoever signs for their name and role: patients read both beside what they sign. It holds until the kiosk is locked. */
export function SignerDialog({ signer, onSign, onClose }: Props) {
  const { t } = useTranslation('admin-sign-off');
  const [by, setBy] = useState(signer?.by ?? '');
  const [role, setRole] = useState(signer?.role ?? '');
  const isWhole = by.trim() !== '' && role.trim() !== '';
  const done = () => {
    if (isWhole) onSign({ by: by.trim(), role: role.trim() });
  };
  return (
    <Dialog
      title={t('signer.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('signer.cancel')}</Button>
          <Button tone="main" isOff={!isWhole} onPress={done}>
            {t('signer.done')}
          </Button>
        </>
      }
    >
      <p>{t('signer.why')}</p>
      <TextField label={t('signer.name')} limit={mostLetters} value={by} onChange={setBy} />
      <TextField
        label={t('signer.role')}
        hint={t('signer.roleHint')}
        limit={mostLetters}
        value={role}
        onChange={setRole}
        onEnter={done}
      />
    </Dialog>
  );
}
