import { useTranslation } from 'react-i18next';
import { dateOf, dayOf, minuteOf, timeOf } from '../../../../domain/time';
import { useNow } from '../../../bridge/kiosk-context';

/** Days and times of the clinic in words of the screen's language, with Western digits like the texts beside them. */
export function useTimes(timeZone: string) {
  const { i18n } = useTranslation();
  const now = useNow(15_000);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(i18n.language, { ...options, numberingSystem: 'latn', timeZone: 'UTC' });
    return (date: string) => words.format(new Date(`${date}T12:00:00Z`));
  };
  const today = dateOf(dayOf(now, timeZone));
  const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const dayInYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekdayOf = format({ weekday: 'long' });
  const time = (at: number) => timeOf(minuteOf(at, timeZone));
  return {
    now,
    today,
    /** `2026-11-28T10:40` on the clinic's wall. */
    moment: `${today}T${time(now)}`,
    time,
    dateAt: (at: number) => dateOf(dayOf(at, timeZone)),
    shortDay,
    dayInYear,
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    longDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: weekdayOf,
    /** Monday 1 to Sunday 7, by name. 2024-01-01 was a Monday. */
    weekdayName: (weekday: number) => weekdayOf(`2024-01-0${String(weekday)}`),
    weekdayShort: (weekday: number) => format({ weekday: 'short' })(`2024-01-0${String(weekday)}`),
    /** 'Saturday 28 November, 13:00'. */
    momentInWords: (moment: string) => {
      const [date = '', at = ''] = moment.split('T');
      return date === today ? at : `${shortDay(date)}, ${at}`;
    },
    list: (parts: readonly string[]) => new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts),
  };
}
export type Times = ReturnType<typeof useTimes>;
