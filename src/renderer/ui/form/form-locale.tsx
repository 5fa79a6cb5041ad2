import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  /** ISO 3166 code of the country the kiosk stands in; undefined where it is not known. */
  readonly region: string | undefined;
  readonly children: ReactNode;
}

/**
 * The locale of react-aria's parts: the language of the screen in the clinic's country, which decides on which day a week begins. Always the
 * Gregorian calendar and Western digits, like the texts beside them.
 */
export function FormLocale({ region, children }: Props) {
  const { i18n } = useTranslation('form');
  return <I18nProvider locale={formLocale(i18n.language, region)}>{children}</I18nProvider>;
}

/** `en` in `GB` is `en-GB-u-ca-gregory-nu-latn`. English in no known country is that of the world: a kiosk in the US says so. */
export function formLocale(language: string, region: string | undefined): string {
  const own = new Intl.Locale(language);
  const fallback = own.language === 'en' ? '001' : own.region;
  const country = region ?? fallback;
  return new Intl.Locale(language, {
    ...(country !== undefined && { region: country }),
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).toString();
}
