import { placeholderValues } from '../../../../domain/content';
import type { Tier } from '../../../../domain/content';
import type { LanguageCode } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { regionWordsIn } from '../../../languages';
import { wordsIn } from '../../locale-store';

/**
 * Whom to call for each tier, as the clinic set it: digits as they are, from left to right (docs/rules.md, rule 16). Words such as 'your emergency
 * number' stand in until then.
 */
export function useNumbers(language: LanguageCode): Readonly<Record<Tier, string>> {
  const { view } = useKiosk();
  const t = wordsIn(language, 'shared');
  const { emergencyNumber, urgentLine, clinicPhone } = placeholderValues(view.settings, regionWordsIn(language), {
    emergencyNumber: t('unset.emergencyNumber'),
    urgentLine: t('unset.urgentLine'),
    clinicPhone: t('unset.clinicPhone'),
    clinicName: t('unset.clinicName'),
  });
  return { emergency: emergencyNumber, today: urgentLine, visit: clinicPhone };
}
