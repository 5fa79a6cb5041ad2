import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon';
import { clampNumber } from './clamp-number';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
  /** How far minus and plus go; 1 where not said. */
  readonly step?: number;
  /** The number with its unit: '30 seconds'. */
  readonly format?: (value: number) => string;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** A whole number between two limits: minus, the value, plus. It can be typed too; what is out of bounds is brought back in. */
export function NumberStepper({ label, value, onChange, least, most, step = 1, format = String, hint, problem }: Props) {
  const { t } = useTranslation('form');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const change = (to: number) => {
    const next = clampNumber(to, least, most);
    if (next !== value) onChange(next);
  };
  const settle = () => {
    if (typed !== undefined && /^\d+$/.test(typed)) change(Number(typed));
    setTyped(undefined);
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <div className={styles.stepper}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('less', { label })}
          disabled={value <= least}
          onClick={() => {
            change(value - step);
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
          role="spinbutton"
          aria-valuenow={value}
          aria-valuemin={least}
          aria-valuemax={most}
          aria-valuetext={format(value)}
          aria-describedby={describedBy(id, { hint, problem })}
          autoComplete="off"
          value={typed ?? format(value)}
          onFocus={({ currentTarget }) => {
            setTyped(String(value));
            currentTarget.select();
          }}
          onClick={({ currentTarget }) => {
            currentTarget.select();
          }}
          onBlur={settle}
          onChange={({ target }) => {
            setTyped(target.value.replace(/\D/g, '').slice(0, 9));
          }}
          onKeyDown={(event) => {
            const to = { ArrowUp: value + step, ArrowDown: value - step, Home: least, End: most }[event.key];
            if (event.key === 'Enter') settle();
            if (to === undefined || (typed !== undefined && typed !== String(value) && /Home|End/.test(event.key))) return;
            event.preventDefault();
            setTyped(String(clampNumber(to, least, most)));
            change(to);
          }}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={t('more', { label })}
          disabled={value >= most}
          onClick={() => {
            change(value + step);
          }}
        >
          <Icon name="plus" size={1.75} />
        </button>
      </div>
    </FieldFrame>
  );
}
