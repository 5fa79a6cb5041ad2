import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { spokenBy } from '../../../../../domain/schedule';
import type { Announcement } from '../../../../../domain/schedule';
import { useKiosk } from '../../../../bridge/kiosk-context';

interface Named {
  readonly code: LanguageCode;
  /** In words of the screen's language: 'Spanish'. */
  readonly name: string;
}

/** The languages the kiosk offers, by name, and which of them an announcement speaks or lacks. */
export function useLanguagesOf() {
  const { view } = useKiosk();
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const offered = view.languages
    .filter(({ code }) => !languageOf(code).isTest)
    .map(({ code }): Named => ({ code, name: names.of(languageOf(code).tag) ?? languageOf(code).nativeName }));
  return (announcement: Announcement) => {
    const codes = spokenBy(announcement);
    return {
      offered,
      spoken: codes.map((code): Named => ({ code, name: names.of(languageOf(code).tag) ?? languageOf(code).nativeName })),
      missing: codes.length === 0 ? [] : offered.filter(({ code }) => !codes.includes(code)),
    };
  };
}
