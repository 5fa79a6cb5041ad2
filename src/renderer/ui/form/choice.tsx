import { useId } from 'react';
import { Icon } from '../icon';
import styles from './form.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  /** True where the label is said elsewhere on the screen: it is then there for screen readers only. */
  readonly isLabelUnseen?: boolean;
}

/** One of a few, all of them in view: radio buttons drawn as one segmented bar. */
export function Choice<Value extends string>({ label, options, value, onChange, hint, isLabelUnseen = false }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={isLabelUnseen ? 'unseen' : styles.label}>{label}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.value === value && <Icon name="check" size={1.4} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
