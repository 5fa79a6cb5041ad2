import { useTranslation } from 'react-i18next';
import { languageCodes, originalLanguage } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';

/** The language the staff's screens speak. */
export function useStaffLanguage(): LanguageCode {
  const { i18n } = useTranslation();
  return languageCodes.find((code) => code === i18n.language) ?? originalLanguage;
}
