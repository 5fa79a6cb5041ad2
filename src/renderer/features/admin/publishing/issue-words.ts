import type { TFunction } from 'i18next';
import type { ScheduleIssue } from '../../../../domain/schedule';
import { languageOf } from '../../../../domain/language';

/** What the sentences must know to name things: the headline of a slide. */
type NameOf = (slide: string) => string;

/** What is wrong, or worth a second look, as one sentence that says what to do. */
export function issueSentence(issue: ScheduleIssue, t: TFunction<'admin-publishing'>, nameOf: NameOf): string {
  const { reason, place, slide = '', language, shownIn, least, most, field } = issue;
  const inLanguage = (code: typeof language) => (code === undefined ? '' : languageOf(code).nativeName);
  return t(`issue.${reason}`, {
    name: place === 'loop' && issue.name === '' ? t('usualLoop') : issue.name,
    slide: slide === '' ? '' : nameOf(slide),
    language: inLanguage(language),
    shownIn: inLanguage(shownIn),
    least,
    most,
    field: field === undefined ? '' : t(`field.${field}`),
  });
}
