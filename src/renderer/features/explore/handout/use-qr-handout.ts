import { useTranslation } from 'react-i18next';
import { grades, placeholderValues, tiers } from '../../../../domain/content';
import type { Entry, Grade, Pack, Tier } from '../../../../domain/content';
import type { HandoutItem } from '../../../../domain/handout';
import type { LanguageCode } from '../../../../domain/language';
import type { HandoutChoice } from '../../../../domain/session';
import { itemsOfSheet } from '../../../../domain/handout';
import { qrHandoutTexts } from '../../../../domain/qr-handout';
import type { QrHandoutWords } from '../../../../domain/qr-handout';
import { regionWordsIn } from '../../../languages';
import { useKiosk } from '../../../bridge/kiosk-context';
import { wordsIn } from '../../locale-store';
import { usePack, useVisit } from '../../session';
import { useCheckedText } from '../sign-off';

/** The text of each code for what the visitor takes along, in their language. */
export function useQrHandout(of: HandoutChoice): readonly string[] {
  const { language, handout } = useVisit();
  const { view } = useKiosk();
  const pack = usePack();
  const headings = useHeadings();
  const checked = useCheckedText();
  const { t } = useTranslation('handout');
  const shared = wordsIn(language, 'shared');
  const evidence = wordsIn(language, 'evidence');
  const isDraft = view.languages.some(({ code, draft }) => draft && code === language);
  const clinic = view.settings.clinic;
  const items = of === 'list' ? handout.items : itemsOfSheet(of, pack);
  const words: QrHandoutWords = {
    title: clinic.name === '' ? t('takeAway.title') : t('takeAway.titleOf', { clinic: clinic.name }),
    heading: headings(language),
    grade: Object.fromEntries(grades.map((grade) => [grade, evidence(`label.${grade}`)])) as Record<Grade, string>,
    closing: [
      t('takeAway.ask', { clinic: clinic.phone === '' ? shared('unset.clinicPhone') : `\u2066${clinic.phone}\u2069` }),
      ...(isDraft ? [shared('draft')] : []),
      checked(spokenOf(items, pack).map((entry) => entry.checked)),
    ],
  };
  return qrHandoutTexts({
    items,
    language,
    pack,
    words,
    english: isDraft ? { heading: headings('en') } : undefined,
  });
}

/** Everything a take-away speaks of; the emergency signs always. */
function spokenOf(items: readonly HandoutItem[], pack: Pack): readonly Pick<Entry, 'checked'>[] {
  const signs = Object.values(pack.warnings).filter(({ facts }) => facts.tier === 'emergency');
  const chosen = items.flatMap((item): readonly Pick<Entry, 'checked'>[] => {
    if (item.kind === 'part') return Object.values<Pick<Entry, 'checked'>>(pack[item.id]);
    const entry = pack[item.kind][item.id];
    return entry ? [entry] : [];
  });
  return [...signs, ...chosen];
}

/** The line over each panel of warning signs, with the clinic's number, in any language that is loaded. */
function useHeadings(): (language: LanguageCode) => Readonly<Record<Tier, string>> {
  const { view } = useKiosk();
  return (language) => {
    const t = wordsIn(language, 'explore');
    const shared = wordsIn(language, 'shared');
    const { emergencyNumber, urgentLine, clinicPhone } = placeholderValues(view.settings, regionWordsIn(language), {
      emergencyNumber: shared('unset.emergencyNumber'),
      urgentLine: shared('unset.urgentLine'),
      clinicPhone: shared('unset.clinicPhone'),
      clinicName: shared('unset.clinicName'),
    });
    const numbers = { emergency: emergencyNumber, today: urgentLine, visit: clinicPhone };
    const heading = (tier: Tier) => {
      const whom = { number: numbers[tier] };
      const first = t(`warnings.heading.${tier}`, whom);
      return tier === 'emergency' ? first : `${first}\n${t(`warnings.call.${tier}`, whom)}`;
    };
    return Object.fromEntries(tiers.map((tier) => [tier, heading(tier)])) as Record<Tier, string>;
  };
}
