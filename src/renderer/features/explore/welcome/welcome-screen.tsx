import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import { Logo } from '../../../ui/marks';
import { UnlockGesture, useSessionStore, useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { LanguageChoice } from './language-choice';
import styles from './welcome-screen.module.css';

/** The language page: a press changes the words at once, Continue confirms them. */
export function WelcomeScreen() {
  const { t } = useTranslation('explore');
  const { language, lower, trail } = useVisit();
  const { change } = useSessionStore().getState();
  const goOn = () => {
    change({ type: 'chooseLanguage', language });
    // Who came from a page goes on with it, in the language just chosen.
    change({ type: trail.length > 1 ? 'back' : 'home' });
  };
  const greeting = (
    <div className={styles.greeting}>
      <div className={styles.words}>
        <UnlockGesture>
          <Logo withName className={styles.logo} />
        </UnlockGesture>
        <p className={styles.hello}>{t('welcome.hello')}</p>
        <p className={styles.lead}>{t('welcome.lead')}</p>
      </div>
      <div className={styles.picture}>
        <Scene id="waiting-room" />
      </div>
    </div>
  );
  return (
    <ExplorePage
      label={t('welcome.choose')}
      bleed
      hasOwnLanguageRow
      top={greeting}
      action={
        <Button tone="main" className={styles.goOn} iconEnd={<Icon name="arrow-right" />} onPress={goOn}>
          {t('welcome.continue')}
        </Button>
      }
    >
      <div className={styles.welcome}>
        {!lower && greeting}
        <section className={styles.choice}>
          <h1 className={styles.choose}>{t('welcome.choose')}</h1>
          <LanguageChoice />
          <p className={styles.forgets}>
            <Icon name="lock" />
            {t('welcome.forgets')}
          </p>
        </section>
      </div>
    </ExplorePage>
  );
}
