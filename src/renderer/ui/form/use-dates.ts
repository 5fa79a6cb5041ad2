import { useTranslation } from 'react-i18next';

/** Dates such as `2026-11-28` in words of the screen's language, with Western digits like the texts beside them. */
export function useDates() {
  const { i18n } = useTranslation('form');
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(i18n.language, { ...options, numberingSystem: 'latn', timeZone: 'UTC' });
    return (day: string) => words.format(new Date(`${day}T12:00:00Z`));
  };
  return {
    short: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
  };
}
