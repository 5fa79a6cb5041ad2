import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import styles from './step-list.module.css';

interface Props {
  readonly steps: readonly string[];
  /** The present step, counted from 1. */
  readonly present: number;
  /** Shows the present step alone: at large text the others would push it out of the view. */
  readonly alone: boolean;
}

/** The steps of a stretch: those done have a tick, the present one is inverted in ink. */
export function StepList({ steps, present, alone }: Props) {
  const { t } = useTranslation('answer');
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => {
        const number = index + 1;
        if (alone && number !== present) return null;
        const isPresent = number === present;
        const state = isPresent ? 'present' : number < present ? 'done' : 'coming';
        return (
          <li key={step} className={styles.step} data-state={state} aria-current={isPresent ? 'step' : undefined} value={number}>
            <span className={styles.number} aria-hidden="true">
              {state === 'done' ? <Icon name="check" size={2} /> : number}
            </span>
            <span {...(isPresent ? { 'data-answer': true } : {})}>
              {alone && <span className={styles.of}>{t('stepOf', { step: number, count: steps.length })}</span>}
              {step}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
