import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../../../bridge/contracts/pictures';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Notice } from '../../../ui/notice';
import styles from './clinic.module.css';

interface Props {
  readonly logo: string;
  readonly onChoose: (logo: string) => void;
}

/** One of the clinic's pictures as its logo, or none. Pictures come in with the announcements. */
export function LogoChoice({ logo, onChoose }: Props) {
  const { t } = useTranslation('admin-settings');
  const { bridge } = useKiosk();
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  useEffect(() => {
    let isHere = true;
    void bridge.request('pictures.list').then(
      (found) => {
        if (isHere) setPictures(found);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [bridge]);
  if (pictures.length === 0) return <Notice>{t('clinic.noPictures')}</Notice>;
  return (
    <div className={styles.logos} role="radiogroup" aria-label={t('clinic.logo')}>
      {['', ...pictures.map(({ id }) => id)].map((id, place) => (
        <label key={id} className={styles.logo}>
          <input
            type="radio"
            name="logo"
            checked={logo === id}
            onChange={() => {
              onChoose(id);
            }}
          />
          {id === '' ? (
            <span>{t('clinic.noLogo')}</span>
          ) : (
            <img src={`app://kiosk/pictures/${id}.webp`} alt={t('clinic.picture', { number: place })} />
          )}
        </label>
      ))}
    </div>
  );
}
