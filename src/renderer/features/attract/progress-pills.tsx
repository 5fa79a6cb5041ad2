import type { CurrentSlide } from '../../../domain/playlist';
import { useNow } from '../../bridge/kiosk-context';
import styles from './progress-pills.module.css';

interface Props {
  readonly showing: CurrentSlide;
  /** The colours of the slide's field: the pills stand on it. */
  readonly className: string;
}

/** One pill a slide; the present one is wider and fills. It fills once a second: a smooth one costs a tenth of a core without a GPU. */
export function ProgressPills({ showing, className }: Props) {
  const now = useNow(1000);
  const lengthMs = showing.endsAt - showing.startsAt;
  const part = Math.min(1, Math.max(0, (now - showing.startsAt) / lengthMs));
  return (
    <div className={`${styles.pills ?? ''} ${className}`} aria-hidden="true">
      {Array.from({ length: showing.count }, (_, index) => (
        <i key={index} className={index === showing.index ? styles.present : index < showing.index ? styles.past : styles.coming}>
          {index === showing.index && <i className={styles.fill} style={{ inlineSize: `${String(Math.round(part * 100))}%` }} />}
        </i>
      ))}
    </div>
  );
}
