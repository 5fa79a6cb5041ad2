import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedOutcome } from '../../../../bridge/contracts/backup';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { Row, RowList } from '../../../ui/rows';
import { useUsbDrives } from './use-usb-drives';

interface Props {
  /** What is saved: 'Save a backup'. */
  readonly title: string;
  readonly save: (drive: string) => Promise<SavedOutcome>;
  readonly onClose: () => void;
  /** What else can be done with it: it stands above the sticks. */
  readonly children?: ReactNode;
}

/** Asks for a memory stick and saves on it. A kiosk has no dialogs of the system's. */
export function SaveDialog({ title, save, onClose, children }: Props) {
  const { t } = useTranslation(['admin-backup', 'form']);
  const drives = useUsbDrives();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<SavedOutcome>();
  const saveOn = (drive: string) => {
    setIsBusy(true);
    setOutcome(undefined);
    save(drive)
      .catch((): SavedOutcome => ({ ok: false, reason: 'failed' }))
      .then(
        (saved) => {
          setOutcome(saved);
          setIsBusy(false);
        },
        () => undefined,
      );
  };
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onPress={onClose}>{t('form:close')}</Button>}>
      {children}
      {outcome && (
        <Notice
          tone={outcome.ok ? 'ok' : 'problem'}
          title={outcome.ok ? t('drive.saved') : t(`drive.trouble.${outcome.reason}`)}
          isLive
        >
          {outcome.ok ? <span dir="auto">{t('drive.savedAs', { file: `Crampwise/${outcome.name}` })}</span> : undefined}
        </Notice>
      )}
      {drives?.length === 0 && <Notice title={t('drive.none.title')}>{t('drive.none.help')}</Notice>}
      {drives && drives.length > 0 && !outcome?.ok && (
        <RowList label={t('drive.list')}>
          {drives.map((drive) => (
            <Row
              key={drive.id}
              lead={<Icon name="download" size={1.9} />}
              title={<span dir="auto">{drive.name}</span>}
              note={
                !drive.isWritable
                  ? t('drive.readOnly')
                  : drive.freeBytes === undefined
                    ? undefined
                    : t('drive.free', { gigabytes: Math.floor(drive.freeBytes / 1e8) / 10 })
              }
              end={
                <Button
                  isOff={isBusy || !drive.isWritable}
                  label={t('drive.saveHere', { drive: drive.name })}
                  onPress={() => {
                    saveOn(drive.id);
                  }}
                >
                  {t('drive.save')}
                </Button>
              }
            />
          ))}
        </RowList>
      )}
    </Dialog>
  );
}
