import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureTrouble } from '../../../../bridge/contracts/pictures';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useRequest } from '../../../bridge/use-request';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { DriveFiles } from './drive-files';
import styles from './picture.module.css';
import { pictureUrl } from './picture-url';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly onChoose: (id: string) => void;
}

/** The kinds of file that are offered. What a file really is, main finds out. */
const endings = ['png', 'jpg', 'jpeg', 'webp', 'gif'];

/** The pictures the kiosk has, and the way to take in another from a memory stick. */
export function PictureDialog({ title, onClose, onChoose }: Props) {
  const { t } = useTranslation('admin-pictures');
  const { bridge } = useKiosk();
  const [place, setPlace] = useState<'kept' | 'drives'>('kept');
  const { answer, hasFailed, again } = useRequest(() => bridge.request('pictures.list'));
  const kept = hasFailed ? [] : answer;
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<PictureTrouble | 'used'>();

  const take = async (drive: string, path: readonly string[]) => {
    setIsBusy(true);
    setTrouble(undefined);
    const outcome = await bridge
      .request('pictures.add', { drive, path: [...path] })
      .catch(() => ({ ok: false, reason: 'not-kept' }) as const);
    setIsBusy(false);
    if (outcome.ok) onChoose(outcome.picture.id);
    else setTrouble(outcome.reason);
  };
  const remove = async (id: string) => {
    const outcome = await bridge.request('pictures.remove', { id }).catch(() => ({ ok: false, reason: 'gone' }) as const);
    if (!outcome.ok && outcome.reason === 'used') setTrouble('used');
    again();
  };

  return (
    <Dialog
      title={title}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {place === 'kept' ? (
            <Button
              tone="main"
              icon={<Icon name="download" size={1.5} />}
              onPress={() => {
                setTrouble(undefined);
                setPlace('drives');
              }}
            >
              {t('fromStick')}
            </Button>
          ) : (
            <Button
              onPress={() => {
                setTrouble(undefined);
                setPlace('kept');
              }}
            >
              {t('toKept')}
            </Button>
          )}
        </>
      }
    >
      {trouble !== undefined && (
        <Notice tone="problem" title={t(`trouble.${trouble}.title`)} isLive>
          {t(`trouble.${trouble}.help`)}
        </Notice>
      )}
      {isBusy && (
        <Notice title={t('busy.title')} isLive>
          {t('busy.help')}
        </Notice>
      )}
      {place === 'drives' ? (
        <DriveFiles endings={endings} isOff={isBusy} onChoose={(drive, path) => void take(drive, path)} />
      ) : kept?.length === 0 ? (
        <p>{t('nothingKept')}</p>
      ) : (
        <ul className={styles.pictures} aria-label={t('kept')}>
          {kept?.map(({ id, width, height, isUsed }, index) => (
            <li key={id} className={styles.kept}>
              <button
                type="button"
                className={styles.pick}
                aria-label={t('pick', { number: index + 1, width, height })}
                onClick={() => {
                  onChoose(id);
                }}
              >
                <img src={pictureUrl(id)} alt="" />
              </button>
              {isUsed ? (
                <p className={styles.hint}>{t('used')}</p>
              ) : (
                <Button
                  icon={<Icon name="bin" size={1.4} />}
                  label={t('removeNumber', { number: index + 1 })}
                  onPress={() => void remove(id)}
                >
                  {t('remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
