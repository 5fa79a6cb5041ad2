import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessView } from '../../../../bridge/contracts/access';
import { languageOf } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { EasingLine, Logo } from '../../../ui/marks';
import { Scroller } from '../../../ui/scroller';
import { useSession } from '../../session';
import { ChoosePin } from './choose-pin';
import { EnterPin } from './enter-pin';
import { Recover } from './recover';
import styles from './unlock.module.css';

interface Props {
  readonly access: AccessView;
  /** True from the choice of a PIN until its recovery code has been read: the lock is open by then, but the page must stay. */
  readonly onHold: (isHeld: boolean) => void;
}

/** The lock: a PIN, and always a way back. Main decides who gets in; this only asks. */
export function Unlock({ access, onHold }: Props) {
  const { t, i18n } = useTranslation('admin-access');
  const { view } = useKiosk();
  const leave = useSession((state) => state.leave);
  const enterStaff = useSession((state) => state.enterStaff);
  const [isForgotten, setForgotten] = useState(false);
  // Once the first PIN is chosen the kiosk is no longer new, but its code is still on the page.
  const [wasNew] = useState(access.isNew);
  return (
    <main className={styles.wayIn} aria-label={t('title')}>
      <div className={styles.sides}>
        <section className={styles.board}>
          <Logo plate="signal" withName className={styles.brand} />
          <div className={styles.greeting}>
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
          </div>
          <div className={styles.line}>
            <EasingLine />
          </div>
          <div className={styles.ways}>
            <Button className={styles.back} icon={<Icon name="back" />} onPress={leave}>
              {t('back')}
            </Button>
            <div className={styles.languages} role="group" aria-label={t('language')}>
              {view.languages.map(({ code }) => (
                <button
                  key={code}
                  type="button"
                  lang={languageOf(code).tag}
                  dir={languageOf(code).direction}
                  aria-pressed={i18n.language === code}
                  onClick={() => {
                    enterStaff(code);
                  }}
                >
                  {languageOf(code).nativeName}
                </button>
              ))}
            </div>
          </div>
        </section>
        <section className={styles.lock}>
          <Scroller label={t('lock')} fills>
            <div className={styles.middle}>
              {access.isClosed ? (
                <div className={styles.closed} role="alert">
                  <h2>{t('closed.title')}</h2>
                  <p>{t('closed.why')}</p>
                  <p>{t('closed.what')}</p>
                </div>
              ) : wasNew ? (
                <ChoosePin kind="first" isShuffled={access.shuffledKeys} onHold={onHold} />
              ) : isForgotten ? (
                <Recover
                  isShuffled={access.shuffledKeys}
                  onHold={onHold}
                  onBack={() => {
                    setForgotten(false);
                  }}
                />
              ) : (
                <EnterPin
                  access={access}
                  onForgotten={() => {
                    setForgotten(true);
                  }}
                />
              )}
            </div>
          </Scroller>
        </section>
      </div>
    </main>
  );
}
