import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';
import { parseTime, stepTime } from './time-of-day';

interface Props {
  readonly label: string;
  /** `08:30`, on a clock of 24 hours. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

const stepMinutes = 15;

/** A time of day on a clock of 24 hours: a quarter of an hour less or more, or typed as `830` or `8:30`. */
export function TimeField({ label, value, onChange, hint, problem }: Props) {
  const { t } = useTranslation('form');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    const time = typed === undefined ? undefined : parseTime(typed);
    if (time !== undefined && time !== value) onChange(time);
    setTyped(undefined);
  };
  const step = (way: 1 | -1) => {
    setTyped(undefined);
    onChange(stepTime(value, stepMinutes, way));
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <div className={styles.stepper}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('earlier', { label })}
          onClick={() => {
            step(-1);
          }}
        >
          <Icon name="minus" size={1.75} />
        </button>
        <input
          id={id}
          className={styles.number}
          type="text"
          inputMode="none"
          data-keys="digits"
          autoComplete="off"
          dir="ltr"
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy(id, { hint, problem })}
          value={typed ?? value}
          onFocus={({ currentTarget }) => {
            setTyped(value);
            currentTarget.select();
          }}
          onClick={({ currentTarget }) => {
            currentTarget.select();
          }}
          onBlur={settle}
          onChange={({ target }) => {
            setTyped(target.value.replace(/[^\d:.]/g, '').slice(0, 5));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={t('later', { label })}
          onClick={() => {
            step(1);
          }}
        >
          <Icon name="plus" size={1.75} />
        </button>
      </div>
    </FieldFrame>
  );
}
