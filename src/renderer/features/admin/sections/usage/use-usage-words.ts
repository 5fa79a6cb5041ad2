import { useTranslation } from 'react-i18next';
import type { Shown, UsageReport } from '../../../../../domain/usage';
import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { dayIn } from './day-in';

/** The findings of a report as sentences, and the names of what was counted. Shared by the charts and the tables, which say the same. */
export function useUsageWords() {
  const { t, i18n } = useTranslation('admin-usage');
  const figure = (value: Shown) => (value === undefined ? t('few') : String(value));
  const day = (date: string, form: 'long' | 'short' = 'long') => dayIn(i18n.language, date, form);
  const span = ({ from, to }: UsageReport['bySpan'][number], form: 'long' | 'short' = 'short') =>
    from === to ? day(from, form) : t('span', { from: day(from, form), to: day(to, form) });
  const busiest = ({ bySpan }: UsageReport) =>
    bySpan.reduce<UsageReport['bySpan'][number] | undefined>(
      (best, one) => (one.visits !== undefined && one.visits > (best?.visits ?? 0) ? one : best),
      undefined,
    );
  return {
    figure,
    span,
    busiest,
    languageName: (language: LanguageCode) => languageOf(language).nativeName,
    whenTitle: (report: UsageReport) => {
      const best = busiest(report);
      if (!best) return t('when.none');
      return best.from === best.to
        ? t('when.day', { day: day(best.from) })
        : t('when.week', { from: day(best.from), to: day(best.to) });
    },
    languageTitle: ({ byLanguage }: UsageReport) => {
      const all = byLanguage.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
      const [first] = byLanguage;
      if (!first?.visits || byLanguage.some(({ visits }) => visits === undefined)) return t('languages.some');
      const others = Math.round((10 * (all - first.visits)) / all);
      return t('languages.share', { others, language: `\u2068${languageOf(first.language).nativeName}\u2069` });
    },
    openedTitle: ({ opened }: UsageReport) => (opened.length === 0 ? t('opened.none') : t('opened.title')),
  };
}
