import { useId } from 'react';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly hint?: string;
  readonly isOff?: boolean;
}

/** On or off, at once: the label says what is on. The whole line is the target. */
export function Switch({ label, isOn, onChange, hint, isOff = false }: Props) {
  const id = useId();
  return (
    <div className={styles.switchLine}>
      <button
        type="button"
        role="switch"
        className={styles.switch}
        aria-checked={isOn}
        aria-describedby={hint === undefined ? undefined : id}
        disabled={isOff}
        onClick={() => {
          onChange(!isOn);
        }}
      >
        <span className={styles.track} aria-hidden="true" />
        <span>{label}</span>
      </button>
      {hint !== undefined && (
        <p className={styles.switchHint} id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
