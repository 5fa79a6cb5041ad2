import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { Scroller } from '../scroller';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';
import { TextField } from './text-field';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  /** The language of the label, where it is not the screen's. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  /** Undefined where nothing has been chosen yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** True where the label is said elsewhere on the screen: it is then there for screen readers only. */
  readonly isLabelUnseen?: boolean;
}

/** From here on a list has a box to search it. */
const searchedFrom = 12;

/** One of many: the button shows what is chosen and opens a panel with the list. No popup of the system, which would be too small to touch. */
export function SelectField<Value extends string>({
  label,
  options,
  value,
  onChange,
  hint,
  problem,
  isLabelUnseen,
}: Props<Value>) {
  const { t } = useTranslation('form');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const close = () => {
    setIsOpen(false);
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} isLabelUnseen={isLabelUnseen}>
      <button
        type="button"
        id={id}
        className={styles.opener}
        aria-haspopup="dialog"
        aria-labelledby={`${id}-label ${id}-value`}
        aria-describedby={describedBy(id, { hint, problem })}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <span id={`${id}-value`} lang={chosen?.lang} dir="auto">
          {chosen?.label ?? t('choose')}
        </span>
        <Icon name="chevron-down" size={1.6} />
      </button>
      {isOpen && (
        <Dialog title={label} onClose={close} actions={<Button onPress={close}>{t('cancel')}</Button>}>
          <OptionList
            label={label}
            options={options}
            value={value}
            onChoose={(next) => {
              close();
              onChange(next);
            }}
          />
        </Dialog>
      )}
    </FieldFrame>
  );
}

interface ListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

function OptionList<Value extends string>({ label, options, value, onChoose }: ListProps<Value>) {
  const { t } = useTranslation('form');
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setWanted] = useState('');
  const found = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()));
  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at === -1) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
  };
  return (
    <div className={styles.options}>
      {options.length >= searchedFrom && <TextField label={t('find')} icon="search" value={wanted} onChange={setWanted} />}
      {found.length === 0 ? (
        <p role="status">{t('nothingFound')}</p>
      ) : (
        <Scroller label={label} buttons="below">
          <ul ref={list} className={styles.optionList} onKeyDown={move}>
            {found.map((option) => (
              <li key={option.value}>
                <button
                  type="button"
                  className={styles.option}
                  aria-pressed={option.value === value}
                  data-autofocus={option.value === value || undefined}
                  onClick={() => {
                    onChoose(option.value);
                  }}
                >
                  <span lang={option.lang} dir="auto">
                    {option.label}
                  </span>
                  {option.note !== undefined && <small>{option.note}</small>}
                  {option.value === value && <Icon name="check" size={1.6} />}
                </button>
              </li>
            ))}
          </ul>
        </Scroller>
      )}
    </div>
  );
}
