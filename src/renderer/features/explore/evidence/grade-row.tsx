import { useTranslation } from 'react-i18next';
import { barsOf } from '../../../../domain/content';
import type { Entry } from '../../../../domain/content';
import { Bars, Verdict } from '../../../ui/marks';
import { useSpeech } from '../text';
import styles from './grade-row.module.css';

interface Props {
  readonly remedy: Entry<'remedies'>;
  /** Names the remedy in front of its grade: on a page that is not about it alone. */
  readonly named?: boolean;
}

/**
 * What the studies found and how sure that makes us: shape, label, reason, and bars where there is a certainty. A label is never shown
 * without its reason (docs/rules.md, rule 2), so the two are drawn here and nowhere else.
 */
export function GradeRow({ remedy, named = false }: Props) {
  const { t } = useTranslation(['evidence', 'answer']);
  const speech = useSpeech();
  const { grade, certainty } = remedy.facts;
  const bars = barsOf(grade, certainty);
  return (
    <div className={styles.row} data-named={named} data-grade={grade}>
      {named && (
        <p className={styles.name} {...speech(remedy)}>
          {remedy.words.title}
        </p>
      )}
      <div className={styles.found}>
        <Verdict grade={grade} size={2.75} />
        <div>
          <p className={styles.label}>{t(`label.${grade}`)}</p>
          <p className={styles.reason} {...speech(remedy)}>
            {remedy.words.reason}
          </p>
        </div>
      </div>
      {bars !== undefined && (
        <div className={styles.sure}>
          <Bars n={bars} size={3} />
          <p>
            <span aria-hidden="true">{t('answer:outOfFive', { count: bars })}</span>
            <span className="unseen">{t('bars', { count: bars })}</span>
          </p>
        </div>
      )}
    </div>
  );
}
