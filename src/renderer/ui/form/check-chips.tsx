import { useId } from 'react';
import styles from './form.module.css';

interface Props<Value extends string | number> {
  readonly label: string;
  /** `short` is what the chip shows, such as 'M'; `label` is what it is called, such as 'Monday'. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly short?: string; readonly lang?: string }[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** Any of a few, such as the days of the week: checkboxes drawn as chips, kept in the order of the options. */
export function CheckChips<Value extends string | number>({ label, options, values, onChange, hint, problem }: Props<Value>) {
  const id = useId();
  const help = problem ?? hint;
  return (
    <fieldset className={styles.group} aria-describedby={help === undefined ? undefined : `${id}-hint`}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.chips}>
        {options.map(({ value, label: name, short, lang }) => (
          <label key={value} className={styles.chip}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              aria-label={name}
              onChange={({ target }) => {
                const chosen = options.map((option) => option.value);
                onChange(chosen.filter((each) => (each === value ? target.checked : values.includes(each))));
              }}
            />
            <span lang={lang} dir={lang === undefined ? undefined : 'auto'} aria-hidden="true">
              {short ?? name}
            </span>
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p className={problem === undefined ? styles.hint : styles.problem} id={`${id}-hint`}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
