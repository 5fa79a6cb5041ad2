import { useTranslation } from 'react-i18next';
import type { HoldView } from '../../../../domain/timer';
import { Icon } from '../../../ui/icon';
import styles from './hold-ring.module.css';

interface Props {
  readonly view: HoldView;
  readonly times: number;
  readonly sides: 1 | 2;
}

/** Once round, in the ring's own units. */
const around = 2 * Math.PI * 50;

/** The seconds still to hold or to rest: a number, a ring that empties once a second, and words. Without sound. */
export function HoldRing({ view: { stage, secondsLeft, share, isRunning }, times, sides }: Props) {
  const { t } = useTranslation('answer');
  const { phase, side, round } = stage;
  const isTimed = phase === 'hold' || phase === 'rest';
  return (
    <div className={styles.hold}>
      <div
        className={styles.ring}
        role="timer"
        aria-label={isTimed ? t('hold.left', { count: secondsLeft }) : t(`hold.${phase}`)}
      >
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle className={styles.track} cx="60" cy="60" r="50" />
          {isTimed && (
            <circle
              className={styles.left}
              cx="60"
              cy="60"
              r="50"
              strokeDasharray={`${String(around * share)} ${String(around)}`}
            />
          )}
        </svg>
        <span className={styles.number} aria-hidden="true">
          {isTimed ? secondsLeft : <Icon name={phase === 'done' ? 'check' : 'again'} size={3} />}
        </span>
      </div>
      <div className={styles.words}>
        <p className={styles.phase} aria-live={isRunning ? 'polite' : 'off'}>
          {t(`hold.${phase}`)}
        </p>
        {isTimed && (
          <p>{sides === 2 ? t(`hold.leg${side === 1 ? 'One' : 'Two'}`, { round, times }) : t('hold.both', { round, times })}</p>
        )}
      </div>
    </div>
  );
}
