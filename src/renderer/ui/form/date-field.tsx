import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';
import { MonthCalendar } from './month-calendar';
import { useDates } from './use-dates';

interface Props {
  readonly label: string;
  /** A day such as `2026-11-28`, or nothing. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  /** The day it is at the clinic: the calendar opens there and marks it. */
  readonly today: string;
  /** What stands there while no day is chosen, such as 'No end'. With it, a chosen day can be taken away again. */
  readonly none?: string;
  /** The first and the last day that can be chosen. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** A day: the button shows it in words and opens a calendar for a finger, or for the arrow keys. */
export function DateField({ label, value, onChange, today, none, from, to, hint, problem }: Props) {
  const { t } = useTranslation('form');
  const dates = useDates();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const choose = (day: string | undefined) => {
    setIsOpen(false);
    onChange(day);
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
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
        <Icon name="calendar" size={1.6} />
        <span id={`${id}-value`}>{value === undefined ? (none ?? t('chooseDay')) : dates.short(value)}</span>
      </button>
      {isOpen && (
        <Dialog
          title={label}
          onClose={() => {
            setIsOpen(false);
          }}
          actions={
            <>
              {none !== undefined && value !== undefined && (
                <Button
                  onPress={() => {
                    choose(undefined);
                  }}
                >
                  {none}
                </Button>
              )}
              <Button
                onPress={() => {
                  setIsOpen(false);
                }}
              >
                {t('cancel')}
              </Button>
            </>
          }
        >
          <MonthCalendar value={value} today={today} from={from} to={to} onChoose={choose} />
        </Dialog>
      )}
    </FieldFrame>
  );
}
