import { useTranslation } from 'react-i18next';
import { textScales } from '../../../../domain/session';
import { Button } from '../../../ui/button';
import { useSessionStore, useVisit } from '../../session';
import styles from './text-size-panel.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Four sizes, each shown in its own size, above the dock. */
export function TextSizePanel({ onClose }: Props) {
  const { t } = useTranslation('explore');
  const { textScale } = useVisit();
  const { change } = useSessionStore().getState();
  return (
    <div className={styles.panel} role="group" aria-label={t('dock.textSize')}>
      {textScales.map((scale) => (
        <Button
          key={scale}
          tone={scale === textScale ? 'main' : 'plain'}
          isPressed={scale === textScale}
          onPress={() => {
            change({ type: 'resize', textScale: scale });
          }}
        >
          <span className={styles.size} data-scale={scale}>
            {t('textSize', { percent: scale * 100 })}
          </span>
        </Button>
      ))}
      <Button onPress={onClose}>{t('done')}</Button>
    </div>
  );
}
