import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languageCodes, languageOf } from '../../../domain/language';
import { Icon } from '../icon';
import type { IconName } from '../icon';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The longest text, in UTF-16 units: it is shown as '20 of 40 letters', and nothing longer can be typed. */
  readonly limit?: number;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** The language of the text as a `LanguageCode`, where it is not the screen's: it chooses the keyboard on the screen too. */
  readonly lang?: string;
  readonly placeholder?: string;
  /** True where the label is said elsewhere on the screen: it is then there for screen readers only. */
  readonly isLabelUnseen?: boolean;
}

interface TextFieldProps extends Props {
  /** The keyboard a finger gets: letters, or the number pad. */
  readonly keys?: 'letters' | 'digits';
  /** Drawn as dots. */
  readonly isSecret?: boolean;
  readonly icon?: IconName;
  /** Enter was pressed. */
  readonly onEnter?: () => void;
}

/** What both kinds of text have in common; `inputmode="none"` keeps the system's own keyboard away. */
function useText({ label, value, limit, hint, problem, lang, isLabelUnseen }: Props) {
  const { t } = useTranslation('form');
  const id = useId();
  const count = limit === undefined ? undefined : t('letters', { used: value.length, limit });
  const frame = { id, label, hint, problem, count, isLabelUnseen };
  const control = {
    id,
    value,
    lang,
    // Empty, it begins where its language begins.
    dir: value === '' ? languageCodes.flatMap((code) => (code === lang ? [languageOf(code).direction] : []))[0] : 'auto',
    maxLength: limit,
    inputMode: 'none',
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(id, { hint, problem, count }),
  } as const;
  return { frame, control };
}

/** One line of text, with its limit in words, for a real keyboard and for the one on the screen. */
export function TextField({ keys = 'letters', isSecret = false, icon, onEnter, ...props }: TextFieldProps) {
  const { frame, control } = useText(props);
  return (
    <FieldFrame {...frame}>
      <div className={styles.line}>
        {icon && <Icon name={icon} size={1.6} className={styles.lineIcon} />}
        <input
          {...control}
          className={styles.text}
          type={isSecret ? 'password' : 'text'}
          placeholder={props.placeholder}
          data-keys={keys}
          data-icon={icon !== undefined}
          onChange={({ target }) => {
            props.onChange(target.value);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onEnter?.();
          }}
        />
      </div>
    </FieldFrame>
  );
}

interface TextAreaProps extends Props {
  /** How many lines stand open. */
  readonly rows?: number;
}

/** Several lines of text, with their limit in words. */
export function TextArea({ rows = 3, ...props }: TextAreaProps) {
  const { frame, control } = useText(props);
  return (
    <FieldFrame {...frame}>
      <textarea
        {...control}
        className={styles.text}
        rows={rows}
        placeholder={props.placeholder}
        data-keys="letters"
        onChange={({ target }) => {
          props.onChange(target.value);
        }}
      />
    </FieldFrame>
  );
}
