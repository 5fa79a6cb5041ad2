import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../domain/settings';
import { isSetUp } from '../../../../domain/settings';
import { Button } from '../../../ui/button';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import { Scroller } from '../../../ui/scroller';
import styles from './setup.module.css';

interface Props {
  readonly settings: Settings;
  readonly onShow: () => void;
  readonly onStay: () => void;
}

/** The end of the set-up: the loop runs as the clinic's own. */
export function Ready({ settings, onShow, onStay }: Props) {
  const { t } = useTranslation('admin-setup');
  const { name, phone, emergencyNumber } = settings.clinic;
  return (
    <main className={styles.done} aria-label={t('ready.title')} data-question="done">
      <Scroller label={t('ready.title')} fills>
        <div className={styles.ready}>
          <div className={styles.readyWords}>
            <h1>{t('ready.title')}</h1>
            <p className={styles.lead}>{t(isSetUp(settings) ? 'ready.lead' : 'ready.demo')}</p>
            <dl className={styles.facts}>
              <dt>{t('name.name')}</dt>
              <dd>{name === '' ? t('ready.missing') : name}</dd>
              <dt>{t('name.phone')}</dt>
              <dd>
                <bdi dir="ltr">{phone === '' ? t('ready.missing') : phone}</bdi>
              </dd>
              <dt>{t('emergency.number')}</dt>
              <dd>
                <bdi dir="ltr">{emergencyNumber === '' ? t('ready.missing') : emergencyNumber}</bdi>
              </dd>
            </dl>
            <p>{t('ready.next')}</p>
            <div className={styles.readyWays}>
              <Button tone="main" icon={<Icon name="play" />} onPress={onShow}>
                {t('ready.show')}
              </Button>
              <Button onPress={onStay}>{t('ready.stay')}</Button>
            </div>
          </div>
          <div className={styles.picture}>
            <Scene id="waiting-room" />
          </div>
        </div>
      </Scroller>
    </main>
  );
}
