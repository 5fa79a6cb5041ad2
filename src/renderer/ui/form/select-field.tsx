import { useId, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
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
  /** What was typed to find an option; undefined until somebody types. */
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? '').trim().toLocaleLowerCase();
  const found = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));
  const isSearched = options.length >= searchedFrom;
  return (
    <div className={styles.options}>
      {isSearched && <TextField label={t('find')} icon="search" value={typed ?? ''} onChange={setTyped} />}
      {found.length === 0 ? (
        <p role="status">{t('nothingFound')}</p>
      ) : (
        <Scroller label={label} buttons="below">
          <ListBox
            className={styles.optionList ?? ''}
            aria-label={label}
            selectionMode="single"
            selectedKeys={value === undefined ? [] : [value]}
            // On release, as every button: a finger that slides off chooses nothing.
            shouldSelectOnPressUp
            escapeKeyBehavior="none"
            // At what is chosen; never while somebody types, when a list that was empty comes back.
            autoFocus={typed === undefined && (value !== undefined || (!isSearched && 'first'))}
            onSelectionChange={(keys) => {
              // Empty where what is chosen already was touched: that is a choice too.
              const [key = value] = keys;
              if (key !== undefined) onChoose(key as Value);
            }}
          >
            {found.map((option) => (
              <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={styles.option ?? ''}>
                <span lang={option.lang} dir="auto">
                  {option.label}
                </span>
                {option.note !== undefined && <small>{option.note}</small>}
                {option.value === value && <Icon name="check" size={1.6} />}
              </ListBoxItem>
            ))}
          </ListBox>
        </Scroller>
      )}
    </div>
  );
}
