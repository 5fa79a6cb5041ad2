import { slideAt } from '../../src/domain/playlist';
import type { Plan } from '../../src/domain/playlist';
import type { LanguageCode } from '../../src/domain/language';

/** For each slide of a plan's default loop, an instant (ms since 1970) after `from` at which it has just begun in `language`. */
export function slideTimes(
  plan: Plan,
  language: LanguageCode,
  from: number,
): readonly { readonly slide: string; readonly at: number }[] {
  const times: { slide: string; at: number }[] = [];
  const count = plan.loops[0]?.entries.length ?? 0;
  let at = from;
  for (let step = 0; step < count * (plan.languages.length + 1) && times.length < count; step += 1) {
    const currentSlide = slideAt(plan, at);
    if (currentSlide.language === language && !times.some(({ slide }) => slide === currentSlide.slide))
      times.push({ slide: currentSlide.slide, at: currentSlide.startsAt + 500 });
    at = currentSlide.endsAt;
  }
  return times;
}
