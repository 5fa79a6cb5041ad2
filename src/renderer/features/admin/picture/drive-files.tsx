import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drive, FolderOutcome } from '../../../../bridge/contracts/usb-drives';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import styles from './picture.module.css';

interface Props {
  readonly endings: readonly string[];
  /** True while the chosen file is looked at. */
  readonly isOff: boolean;
  readonly onChoose: (drive: string, path: readonly string[]) => void;
}

/** Looks for a stick that was plugged in this often. */
const lookEveryMs = 3000;

/** The memory sticks that are plugged in, and what is on them: folders and the files asked for, by name. */
export function DriveFiles({ endings, isOff, onChoose }: Props) {
  const { t } = useTranslation('admin-pictures');
  const { bridge, clock } = useKiosk();
  const [drives, setDrives] = useState<readonly Drive[]>();
  const [at, setAt] = useState<{ readonly drive: Drive; readonly path: readonly string[] }>();
  const [found, setFound] = useState<FolderOutcome>();

  const lookForDrives = useCallback(() => {
    bridge.request('usbDrives.list').then(setDrives, () => setDrives([]));
  }, [bridge]);
  useEffect(() => {
    if (at) return undefined;
    lookForDrives();
    return clock.every(lookEveryMs, lookForDrives);
  }, [at, clock, lookForDrives]);

  const open = (drive: Drive, path: readonly string[]) => {
    setAt({ drive, path });
    setFound(undefined);
    bridge
      .request('usbDrives.folder', { drive: drive.id, path: [...path], endings: [...endings] })
      .then(setFound, () => setFound({ ok: false, reason: 'unreadable' }));
  };

  if (!at) {
    if (!drives) return null;
    if (drives.length === 0) return <Notice title={t('noStick.title')}>{t('noStick.help')}</Notice>;
    return (
      <ul className={styles.files} aria-label={t('sticks')}>
        {drives.map((drive) => (
          <li key={drive.id}>
            <Entry
              icon="display"
              name={drive.name}
              onPress={() => {
                open(drive, []);
              }}
            />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <div className={styles.line}>
        <Button
          icon={<Icon name="back" size={1.5} />}
          onPress={() => {
            if (at.path.length === 0) setAt(undefined);
            else open(at.drive, at.path.slice(0, -1));
          }}
        >
          {t('up')}
        </Button>
        <p dir="auto">{[at.drive.name, ...at.path].join(' › ')}</p>
      </div>
      {found && !found.ok && (
        <Notice tone="problem" title={t(`trouble.${found.reason}.title`)} isLive>
          {t(`trouble.${found.reason}.help`)}
        </Notice>
      )}
      {found?.ok && found.folder.folders.length + found.folder.files.length === 0 && <p>{t('nothingHere')}</p>}
      {found?.ok && (
        <ul className={styles.files} aria-label={t('files')}>
          {found.folder.folders.map((name) => (
            <li key={`folder ${name}`}>
              <Entry
                icon="list"
                name={name}
                onPress={() => {
                  open(at.drive, [...at.path, name]);
                }}
              />
            </li>
          ))}
          {found.folder.files.map(({ name }) => (
            <li key={`file ${name}`}>
              <Entry
                icon="document"
                name={name}
                isOff={isOff}
                onPress={() => {
                  onChoose(at.drive.id, [...at.path, name]);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {found?.ok && found.folder.isCut && <p className={styles.hint}>{t('cut')}</p>}
    </>
  );
}

interface EntryProps {
  readonly icon: 'display' | 'list' | 'document';
  readonly name: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function Entry({ icon, name, isOff = false, onPress }: EntryProps) {
  return (
    <button type="button" className={styles.entry} disabled={isOff} onClick={onPress}>
      <Icon name={icon} size={1.6} />
      <span dir="auto">{name}</span>
    </button>
  );
}
