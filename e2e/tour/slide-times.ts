import { nowShowing } from '../../src/domain/playlist';
import type { Plan } from '../../src/domain/playlist';
import type { LanguageCode } from '../../src/domain/language';

/** For each slide of a plan, an instant (ms since 1970) after `from` at which it has just begun in `language`. */
export function slideTimes(
  plan: Plan,
  language: LanguageCode,
  from: number,
): readonly { readonly slide: string; readonly at: number }[] {
  const times: { slide: string; at: number }[] = [];
  let at = from;
  for (let step = 0; step < plan.entries.length * (plan.languages.length + 1) && times.length < plan.entries.length; step += 1) {
    const showing = nowShowing(plan, at);
    if (!showing) break;
    if (showing.language === language && !times.some(({ slide }) => slide === showing.slide))
      times.push({ slide: showing.slide, at: showing.startsAt + 500 });
    at = showing.endsAt;
  }
  return times;
}
