import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookOutcome, RestoreOutcome } from '../../../../../bridge/contracts/backup';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import { useUsbDrives } from '../../usb-drives';
import { momentIn } from '../../publishing';
import { useRefusal } from './use-refusal';

interface Props {
  readonly onClose: () => void;
  readonly onRestored: (outcome: RestoreOutcome) => void;
}

interface Found {
  readonly drive: string;
  readonly driveName: string;
  readonly path: string[];
  readonly name: string;
  readonly changedAt: number;
}

/** Where backups lie: where the kiosk saves them, and beside that, for whoever moved one. */
const places: readonly string[][] = [['Crampwise'], []];

/** The backups on the drives that are plugged in, newest first. */
function useFound(): readonly Found[] | undefined {
  const { bridge } = useKiosk();
  const drives = useUsbDrives();
  const [found, setFound] = useState<readonly Found[]>();
  useEffect(() => {
    if (!drives) return undefined;
    let isGone = false;
    const looks = drives.flatMap((drive) =>
      places.map(async (path): Promise<readonly Found[]> => {
        const outcome = await bridge
          .request('usbDrives.folder', { drive: drive.id, path, endings: ['zip'] })
          .catch(() => undefined);
        if (!outcome?.ok) return [];
        return outcome.folder.files
          .filter(({ name }) => name.includes('backup'))
          .map(({ name, changedAt }) => ({ drive: drive.id, driveName: drive.name, path: [...path, name], name, changedAt }));
      }),
    );
    void Promise.all(looks).then((lists) => {
      if (!isGone) setFound(lists.flat().toSorted((a, b) => b.changedAt - a.changedAt));
    });
    return () => {
      isGone = true;
    };
  }, [bridge, drives]);
  return found;
}

/** Choose a backup, read what is in it, and only then restore it. */
export function RestoreDialog({ onClose, onRestored }: Props) {
  const { t, i18n } = useTranslation(['admin-backup', 'form']);
  const { bridge, view } = useKiosk();
  const found = useFound();
  const refusal = useRefusal();
  const [chosen, setChosen] = useState<Found>();
  const [look, setLook] = useState<LookOutcome>();
  const [isBusy, setIsBusy] = useState(false);
  const moment = (at: number) => momentIn(i18n.language, at, view.plan.timeZone);

  const choose = (file: Found) => {
    setChosen(file);
    setLook(undefined);
    bridge.request('backup.look', { drive: file.drive, path: file.path }).then(setLook, () => {
      setLook({ ok: false, reason: 'unreadable' });
    });
  };
  const restore = async ({ drive, path }: Found) => {
    setIsBusy(true);
    onRestored(
      await bridge.request('backup.restore', { drive, path }).catch((): RestoreOutcome => ({ ok: false, reason: 'not-written' })),
    );
  };

  if (chosen && look?.ok) {
    const { summary } = look;
    return (
      <Dialog
        title={t('restore.ask')}
        role="alertdialog"
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{t('form:cancel')}</Button>
            <Button tone="main" isOff={isBusy} onPress={() => void restore(chosen)}>
              {t('restore.confirm')}
            </Button>
          </>
        }
      >
        <p>
          {summary.clinic === ''
            ? t('restore.madeAt', { when: moment(summary.madeAt), release: summary.release })
            : t('restore.madeAtFor', {
                when: moment(summary.madeAt),
                release: summary.release,
                clinic: `\u2068${summary.clinic}\u2069`,
              })}
        </p>
        <ul>
          {summary.parts.map((part) => (
            <li key={part}>{t(`part.${part}`)}</li>
          ))}
        </ul>
        <p>{t('restore.consequence')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('restore.action')} onClose={onClose} actions={<Button onPress={onClose}>{t('form:cancel')}</Button>}>
      {look && !look.ok && (
        <Notice tone="problem" title={t('refused.title')} isLive>
          {refusal(look)}
        </Notice>
      )}
      {found?.length === 0 && <Notice title={t('restore.none.title')}>{t('restore.none.help')}</Notice>}
      {found && found.length > 0 && (
        <RowList label={t('restore.files')}>
          {found.map((file) => (
            <Row
              key={`${file.drive} ${file.path.join('/')}`}
              lead={<Icon name="document" size={1.9} />}
              title={<span dir="ltr">{file.name}</span>}
              note={t('restore.on', { drive: `\u2068${file.driveName}\u2069`, when: moment(file.changedAt) })}
              end={
                <Button
                  label={t('restore.lookAt', { file: file.name })}
                  onPress={() => {
                    choose(file);
                  }}
                >
                  {t('restore.look')}
                </Button>
              }
            />
          ))}
        </RowList>
      )}
    </Dialog>
  );
}
