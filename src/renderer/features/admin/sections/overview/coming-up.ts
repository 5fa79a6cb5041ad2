import { dayOf, dayOfDate, instantOf, minutesOfTime } from '../../../../../domain/time';
import { explain } from '../../../../../domain/playlist';
import type { Plan, Span } from '../../../../../domain/playlist';
import { headlineOf } from '../../../../../domain/schedule';
import type { LanguageCode } from '../../../../../domain/language';

/** One thing that will change on the wall by itself. `at` is ms since 1970. */
export type Coming = { readonly at: number } & (
  | { readonly what: 'light'; readonly light: Span['light']['light']; readonly until: number | undefined }
  | { readonly what: 'loop'; readonly span: Span }
  | { readonly what: 'notice-up' | 'notice-down'; readonly name: string }
);

/** How far ahead the days are looked through: beyond a week nobody plans by this list. */
const daysAhead = 7;

/** The next few changes after `at`, in order. */
export function comingUp(plan: Plan, at: number, language: LanguageCode, most: number): readonly Coming[] {
  const coming: Coming[] = Object.values(plan.announcements).flatMap((announcement) => {
    const name = headlineOf(announcement, language);
    const moments = [
      ['notice-up', announcement.showFrom],
      ['notice-down', announcement.showUntil],
    ] as const;
    return moments.flatMap(([what, moment]): Coming[] => {
      if (moment === undefined || name === '') return [];
      const [date = '', time = ''] = moment.split('T');
      const when = instantOf(dayOfDate(date), minutesOfTime(time), plan.timeZone);
      return when > at ? [{ at: when, what, name }] : [];
    });
  });
  const today = dayOf(at, plan.timeZone);
  let before = explain(plan, at).span;
  const lights: { readonly at: number; readonly light: Span['light']['light'] }[] = [];
  for (let ahead = 0; ahead < daysAhead; ahead += 1) {
    const noon = ahead === 0 ? at : instantOf(today + ahead, 720, plan.timeZone);
    for (const span of explain(plan, noon).day) {
      if (span.startsAt <= at) continue;
      if (span.light.light !== before.light.light) lights.push({ at: span.startsAt, light: span.light.light });
      if (span.loop.id !== before.loop.id) coming.push({ at: span.startsAt, what: 'loop', span });
      before = span;
    }
  }
  // A night ends on the next morning, whatever the days are.
  for (const [index, each] of lights.entries()) coming.push({ ...each, what: 'light', until: lights[index + 1]?.at });
  return coming.sort((one, other) => one.at - other.at).slice(0, most);
}
