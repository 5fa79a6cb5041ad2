import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { describedBy, FieldFrame } from './field-frame';
import styles from './form.module.css';
import { addDays, addMonths, monthGrid } from './month-grid';

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

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Dates in words of the screen's language, with Western digits like the texts beside them. */
function useDates() {
  const { i18n } = useTranslation('form');
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(i18n.language, { ...options, numberingSystem: 'latn', timeZone: 'UTC' });
    return (day: string) => words.format(noon(day));
  };
  return {
    short: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    long: format({ dateStyle: 'full' }),
    month: format({ month: 'long', year: 'numeric' }),
    weekday: format({ weekday: 'short' }),
    weekdayLong: format({ weekday: 'long' }),
  };
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
          <Calendar value={value} today={today} from={from} to={to} onChoose={choose} />
        </Dialog>
      )}
    </FieldFrame>
  );
}

interface CalendarProps extends Pick<Props, 'value' | 'today' | 'from' | 'to'> {
  readonly onChoose: (day: string) => void;
}

function Calendar({ value, today, from, to, onChoose }: CalendarProps) {
  const { t } = useTranslation('form');
  const dates = useDates();
  const [at, setAt] = useState(value ?? (from !== undefined && from > today ? from : today));
  const grid = useRef<HTMLTableElement>(null);
  const weeks = monthGrid(at);
  const isBarred = (day: string) => (from !== undefined && day < from) || (to !== undefined && day > to);

  // The days follow the keys: the one day that Tab reaches has the focus.
  const isMoving = useRef(true);
  useLayoutEffect(() => {
    if (isMoving.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isMoving.current = false;
  }, [at]);
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const next = {
      ArrowRight: addDays(at, ahead),
      ArrowLeft: addDays(at, -ahead),
      ArrowDown: addDays(at, 7),
      ArrowUp: addDays(at, -7),
      PageDown: addMonths(at, 1),
      PageUp: addMonths(at, -1),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    setAt(next);
  };
  return (
    <div className={styles.calendar}>
      <div className={styles.month}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('previousMonth')}
          onClick={() => {
            setAt(addMonths(at, -1));
          }}
        >
          <Icon name="chevron-left" size={1.75} />
        </button>
        <p aria-live="polite">{dates.month(at)}</p>
        <button
          type="button"
          className={styles.step}
          aria-label={t('nextMonth')}
          onClick={() => {
            setAt(addMonths(at, 1));
          }}
        >
          <Icon name="chevron-right" size={1.75} />
        </button>
      </div>
      <table ref={grid} className={styles.days} role="grid" aria-label={dates.month(at)} onKeyDown={move}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={dates.weekdayLong(day)}>
                {dates.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === value}>
                  <button
                    type="button"
                    className={styles.day}
                    tabIndex={day === at ? 0 : -1}
                    data-autofocus={day === at || undefined}
                    data-outside={!day.startsWith(at.slice(0, 7))}
                    aria-label={dates.long(day)}
                    aria-current={day === today ? 'date' : undefined}
                    data-chosen={day === value}
                    disabled={isBarred(day)}
                    onClick={() => {
                      onChoose(day);
                    }}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
