import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutChoice } from '../../../../domain/session';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { QrSquare } from './qr-square';
import { useQrHandout } from './use-qr-handout';
import styles from './qr-handout-screen.module.css';

interface Props {
  readonly of: HandoutChoice;
}

/** The handout as codes for a phone's camera, one at a time and as large as can be, with the very text each of them holds. */
export function QrHandoutScreen({ of }: Props) {
  const { t } = useTranslation('handout');
  const { lower } = useVisit();
  const { bridge } = useKiosk();
  const texts = useQrHandout(of);
  // That a handout went to a phone, never which (docs/rules.md, rule 12).
  useEffect(() => {
    void bridge.request('usage.count', { what: 'handout', way: 'qr' }).catch(() => undefined);
  }, [bridge]);
  const [turned, setPart] = useState(0);
  const part = Math.min(turned, texts.length - 1);
  const text = texts[part] ?? '';
  const where = { part: part + 1, parts: texts.length };
  const square = <QrSquare text={text} label={t('phoneScreen.code', where)} />;
  return (
    <ExplorePage label={t('phoneScreen.title')} top={lower ? square : undefined}>
      <div className={styles.page} data-lower={lower}>
        {!lower && <div className={styles.square}>{square}</div>}
        <div className={styles.words}>
          <h1 className={styles.title}>{t('phoneScreen.title')}</h1>
          <p className={styles.how}>{t('phoneScreen.how')}</p>
          {texts.length > 1 && (
            <div className={styles.turn}>
              <p className={styles.where} role="status">
                {t('phoneScreen.part', where)}
              </p>
              <Button
                isOff={part === 0}
                icon={<Icon name="arrow-left" />}
                onPress={() => {
                  setPart(part - 1);
                }}
              >
                {t('phoneScreen.previous')}
              </Button>
              <Button
                tone={part < texts.length - 1 ? 'main' : 'plain'}
                isOff={part === texts.length - 1}
                iconEnd={<Icon name="arrow-right" />}
                onPress={() => {
                  setPart(part + 1);
                }}
              >
                {t('phoneScreen.next')}
              </Button>
            </div>
          )}
          <p className={styles.note}>{t('phoneScreen.search')}</p>
          <p className={styles.note}>{t('phoneScreen.offline')}</p>
          <h2 className={styles.heading}>{t('phoneScreen.says')}</h2>
          <p className={styles.text} dir="auto" data-qr-text>
            {text}
          </p>
        </div>
      </div>
    </ExplorePage>
  );
}
