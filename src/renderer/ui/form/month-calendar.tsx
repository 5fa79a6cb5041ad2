import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon';
import styles from './form.module.css';
import { useDates } from './use-dates';

interface Props {
  /** The day that is chosen, such as `2026-11-28`. */
  readonly value: string | undefined;
  /** The day it is at the clinic: the calendar marks it, and opens there where none is chosen. */
  readonly today: string;
  /** The first and the last day that can be chosen. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly onChoose: (day: string) => void;
}

const dateOf = (day: string | undefined) => (day === undefined ? null : parseDate(day));

/** A month of days for a finger, and for arrow keys: one day is a tab stop, Page Up and Page Down turn the months. */
export function MonthCalendar({ value, today, from, to, onChoose }: Props) {
  const { t } = useTranslation('form');
  const dates = useDates();
  const opensAt = value ?? (from !== undefined && from > today ? from : today);
  const isBarred = (day: string) => (from !== undefined && day < from) || (to !== undefined && day > to);
  return (
    <Calendar
      className={styles.calendar ?? ''}
      value={dateOf(value)}
      defaultFocusedValue={parseDate(opensAt)}
      minValue={dateOf(from)}
      maxValue={dateOf(to)}
      onChange={(date: CalendarDate) => {
        onChoose(date.toString());
      }}
    >
      {({ state }) => {
        const month = state.visibleRange.start.toString();
        return (
          <>
            <div className={styles.month}>
              <Button slot="previous" className={styles.step ?? ''} aria-label={t('previousMonth')}>
                <Icon name="chevron-left" size={1.75} />
              </Button>
              <p aria-live="polite">{dates.month(month)}</p>
              <Button slot="next" className={styles.step ?? ''} aria-label={t('nextMonth')}>
                <Icon name="chevron-right" size={1.75} />
              </Button>
            </div>
            <CalendarGrid className={styles.days ?? ''} weekdayStyle="short">
              <CalendarGridHeader>{(weekday) => <CalendarHeaderCell>{weekday}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>
                {(date) => {
                  const day = date.toString();
                  const isOutside = day.slice(0, 7) !== month.slice(0, 7);
                  return (
                    <CalendarCell
                      date={date}
                      className={styles.day ?? ''}
                      // The dialog around it takes the focus there as it opens.
                      data-autofocus={day === opensAt || undefined}
                      data-outside={isOutside}
                      data-current={day === today}
                      data-barred={isBarred(day)}
                      // The library bars the days of the months beside it; for a finger they stay what they look like.
                      {...(isOutside &&
                        !isBarred(day) && {
                          onClick: () => {
                            onChoose(day);
                          },
                        })}
                    />
                  );
                }}
              </CalendarGridBody>
            </CalendarGrid>
          </>
        );
      }}
    </Calendar>
  );
}
