import { useTranslation } from 'react-i18next';
import { useOpen, usePack } from '../../session';
import { LegDrawing } from './leg-drawing';
import styles from './leg-map.module.css';

/** The parts of the leg in the order they are drawn, and the question that says what to do when one cramps. */
const parts = [
  { part: 'backOfThigh', question: 'Q024' },
  { part: 'frontOfThigh', question: 'Q025' },
  { part: 'calf', question: 'Q017' },
  { part: 'foot', question: 'Q026' },
] as const;

/**
 * A leg to touch. Each part is a button as large as its field, with its word on it; the leg itself lies over them as a picture only, so
 * that a touch anywhere on the thigh, calf or foot counts.
 */
export function LegMap() {
  const { t } = useTranslation('explore');
  const { questions } = usePack();
  const open = useOpen();
  return (
    <div className={styles.leg} role="group" aria-labelledby="leg-title">
      <h2 id="leg-title" className={styles.title}>
        {t('leg.title')}
      </h2>
      <div className={styles.map}>
        {parts
          .filter(({ question }) => questions[question])
          .map(({ part, question }) => (
            <button
              key={part}
              type="button"
              className={`${styles.part} ${styles[part]}`}
              onClick={() => {
                open({ screen: 'question', id: question });
              }}
            >
              <span>{t(`leg.${part}`)}</span>
            </button>
          ))}
        <LegDrawing className={styles.drawing} />
      </div>
    </div>
  );
}
