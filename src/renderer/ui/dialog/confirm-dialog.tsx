import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button';
import { Dialog } from './dialog';

interface Props {
  /** The question, by name: 'Delete the loop “Monday mornings”?' */
  readonly title: string;
  readonly children?: ReactNode;
  /** What the button that does it says: 'Delete the loop', never 'OK'. */
  readonly confirm: string;
  /** True where something goes away. */
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that is hard to take back. The safe answer comes first and has the focus. */
export function ConfirmDialog({ title, children, confirm, isDangerous = false, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('form');
  return (
    <Dialog
      title={title}
      role="alertdialog"
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{t('cancel')}</Button>
          <Button tone={isDangerous ? 'alert' : 'main'} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
