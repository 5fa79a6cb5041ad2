import type { ReactNode } from 'react';
import { Icon } from '../icon';
import styles from './form.module.css';

interface Props {
  /** The id of the control the label belongs to. */
  readonly id: string;
  readonly label: string;
  /** A word of help under the control. */
  readonly hint?: string | undefined;
  /** What is wrong with what was entered, and how to put it right. */
  readonly problem?: string | undefined;
  /** At the end of the line under the control: how much room is left. */
  readonly count?: string | undefined;
  /** True where the label is said elsewhere on the screen: it is then there for screen readers only. */
  readonly isLabelUnseen?: boolean | undefined;
  readonly children: ReactNode;
}

/** The ids a control names in `aria-describedby`. */
export function describedBy(id: string, { hint, problem, count }: Pick<Props, 'hint' | 'problem' | 'count'>): string | undefined {
  const ids = [
    problem !== undefined && `${id}-problem`,
    hint !== undefined && `${id}-hint`,
    count !== undefined && `${id}-count`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Label above, control, and under it what helps or what is wrong. */
export function FieldFrame({ id, label, hint, problem, count, isLabelUnseen = false, children }: Props) {
  return (
    <div className={styles.field}>
      <label className={isLabelUnseen ? 'unseen' : styles.label} id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {children}
      {(problem !== undefined || hint !== undefined || count !== undefined) && (
        <div className={styles.under}>
          <div className={styles.help}>
            {problem !== undefined && (
              <p className={styles.problem} id={`${id}-problem`} role="alert">
                <Icon name="octagon-alert" size={1.4} />
                <span>{problem}</span>
              </p>
            )}
            {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
          </div>
          {count !== undefined && (
            <p className={styles.count} id={`${id}-count`}>
              {count}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
