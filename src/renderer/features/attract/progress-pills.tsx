import type { CurrentSlide } from '../../../domain/playlist';
import { useNow } from '../../bridge/kiosk-context';
import styles from './progress-pills.module.css';

interface Props {
  readonly currentSlide: CurrentSlide;
  /** The colours of the slide's field: the pills stand on it. */
  readonly className: string;
}

/** One pill a slide; the present one is wider and fills. It fills once a second: a smooth one costs a tenth of a core without a GPU. */
export function ProgressPills({ currentSlide, className }: Props) {
  const now = useNow(1000);
  const lengthMs = currentSlide.endsAt - currentSlide.startsAt;
  const part = Math.min(1, Math.max(0, (now - currentSlide.startsAt) / lengthMs));
  return (
    <div className={`${styles.pills ?? ''} ${className}`} aria-hidden="true">
      {Array.from({ length: currentSlide.count }, (_, index) => (
        <i
          key={index}
          className={index === currentSlide.index ? styles.present : index < currentSlide.index ? styles.past : styles.coming}
        >
          {index === currentSlide.index && (
            <i className={styles.fill} style={{ inlineSize: `${String(Math.round(part * 100))}%` }} />
          )}
        </i>
      ))}
    </div>
  );
}
