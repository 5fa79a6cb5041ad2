import { useTranslation } from 'react-i18next';
import { Scene } from '../../../ui/figure';
import { usePack } from '../../session';
import { useSpeech } from '../text';
import styles from './now-intro.module.css';

/** 'Cramp right now?': the words and the picture, without the way on. */
export function NowIntro() {
  const { t } = useTranslation('shared');
  const topic = usePack().topics['in-the-moment'];
  const speech = useSpeech();
  return (
    <span className={styles.intro}>
      <span className={styles.title}>{t('family.now')}</span>
      {topic && (
        <span className={styles.lead} {...speech(topic)}>
          {topic.words.lead}
        </span>
      )}
      <span className={styles.picture}>
        <Scene id="night-pull" />
      </span>
    </span>
  );
}
