import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';
import { addMinutes, parseTime, timeText } from './time-of-day';

interface Props {
  readonly label: string;
  /** Minutes since midnight, 0 to 1439. */
  readonly value: number;
  readonly onChange: (minutes: number) => void;
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
    const minutes = typed === undefined ? undefined : parseTime(typed);
    if (minutes !== undefined && minutes !== value) onChange(minutes);
    setTyped(undefined);
  };
  const step = (by: number) => {
    // The first press goes to the nearest quarter.
    const rest = value % stepMinutes;
    onChange(addMinutes(value, rest === 0 ? by : by > 0 ? stepMinutes - rest : -rest));
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <div className={styles.stepper}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('earlier', { label })}
          onClick={() => {
            step(-stepMinutes);
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
          value={typed ?? timeText(value)}
          onFocus={({ currentTarget }) => {
            setTyped(timeText(value));
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
            const by = { ArrowUp: stepMinutes, ArrowDown: -stepMinutes }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            setTyped(undefined);
            step(by);
          }}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={t('later', { label })}
          onClick={() => {
            step(stepMinutes);
          }}
        >
          <Icon name="plus" size={1.75} />
        </button>
      </div>
    </FieldFrame>
  );
}
