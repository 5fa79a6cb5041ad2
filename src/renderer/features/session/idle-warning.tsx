import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk, useNow } from '../../bridge/kiosk-context';
import { Button } from '../../ui/button';
import { Scene } from '../../ui/figure';
import { Icon } from '../../ui/icon';
import { chime } from './chime';
import styles from './idle-warning.module.css';
import { useSessionStore } from './session-context';

interface Props {
  /** When the screen is cleared, ms since 1970. */
  readonly endsAt: number;
}

/** 'Still there?': the kiosk asks, to be seen and heard, before it wipes what a visitor may still be reading. The safe answer is the big button. */
export function IdleWarning({ endsAt }: Props) {
  const { t } = useTranslation('session');
  const { view } = useKiosk();
  const now = useNow(250);
  const store = useSessionStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const secondsLeft = Math.max(0, Math.ceil((endsAt - now) / 1000));
  const { sound, volumePercent } = view.settings.session;
  const hasSound = sound && !view.plan.overrides.quiet;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    if (hasSound && (secondsLeft % 5 === 0 || secondsLeft <= 3) && secondsLeft > 0) chime(volumePercent);
  }, [hasSound, secondsLeft, volumePercent]);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="still-there"
      aria-describedby="still-there-why"
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        store.getState().touch();
      }}
    >
      <div className={styles.words}>
        <h1 id="still-there">{t('stillThere')}</h1>
        <p id="still-there-why">{t('explain')}</p>
        <Button tone="main" className={styles.stay} icon={<Icon name="check" />} onPress={store.getState().touch}>
          {t('stay')}
        </Button>
        <Button icon={<Icon name="again" />} onPress={store.getState().leave}>
          {t('finish')}
        </Button>
      </div>
      <div className={styles.count}>
        <span className={styles.seconds} role="timer" aria-label={t('secondsLeft', { count: secondsLeft })}>
          {secondsLeft}
        </span>
        <Scene id="stand" motion="still" cast="amina" className={styles.figure} />
      </div>
    </dialog>
  );
}
