import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { useSessionStore } from '../../session';
import { ExplorePage } from './explore-page';
import styles from './missing-page.module.css';

/** In place of a page that content no longer has. Back and Home are in the dock; the way on is here too. */
export function MissingPage() {
  const { t } = useTranslation(['answer', 'explore']);
  const { change } = useSessionStore().getState();
  return (
    <ExplorePage label={t('missing')}>
      <div className={styles.missing}>
        <h1>{t('missing')}</h1>
        <Button
          tone="main"
          onPress={() => {
            change({ type: 'home' });
          }}
        >
          {t('explore:dock.home')}
        </Button>
      </div>
    </ExplorePage>
  );
}
