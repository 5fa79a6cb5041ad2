import { originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import { scheduleLimits as limits } from '../schedule';
import type { Plan, PlanEntry, PlanLoop } from './plan';
import { clockTroubleAt, showsAt } from './schedule-state';

/** One way through a loop, in one language: what shows, in its order. */
export interface Pass {
  readonly language: LanguageCode;
  readonly slides: readonly { readonly entry: PlanEntry; readonly isUrgent: boolean }[];
}

/** How long a pass is, in ms. */
export function lengthOf({ slides }: Pass): number {
  return slides.reduce((sum, { entry }) => sum + entry.seconds * 1000, 0);
}

/**
 * The passes of a loop at `at`, one for each language in turn; passes with nothing in them are left out. While an urgent announcement is up it
 * comes before every slide: the loop goes on, because no cycle may be without its locked slides (docs/rules.md, rule 7).
 */
export function cycleOf(plan: Plan, loop: PlanLoop | undefined, at: number): readonly Pass[] {
  const isDoubtful = clockTroubleAt(plan, at) !== undefined;
  const { urgent } = plan.overrides;
  const urgentEntry: PlanEntry | undefined = urgent && {
    kind: 'announcement',
    slide: urgent.announcement.id,
    seconds: Math.min(limits.mostSeconds, Math.max(limits.leastSeconds, Math.round(urgent.announcement.seconds) || 0)),
    weight: 1,
  };
  const shown = (loop?.entries ?? []).filter(({ kind, slide }) => {
    if (kind === 'slide') return true;
    const announcement = plan.announcements[slide];
    if (!announcement || slide === urgentEntry?.slide) return false;
    const isDated = Boolean(announcement.showFrom ?? announcement.showUntil ?? announcement.event);
    return isDoubtful ? !isDated : showsAt(announcement, at, plan.timeZone);
  });
  const languages: readonly LanguageCode[] = plan.languages.length > 0 ? plan.languages : [originalLanguage];
  return languages
    .map((language) => ({ language, slides: spread(shown.filter((entry) => entry.languages?.includes(language) ?? true)) }))
    .map(({ language, slides }): Pass => {
      const plain = slides.map((entry) => ({ entry, isUrgent: false }));
      if (!urgentEntry) return { language, slides: plain };
      const before = { entry: urgentEntry, isUrgent: true };
      return { language, slides: plain.length === 0 ? [before] : plain.flatMap((slide) => [before, slide]) };
    })
    .filter(({ slides }) => slides.length > 0);
}

/**
 * The order of a pass. An entry that comes w times stands in its place, and w - 1 times more at even distances from there, so that it is met
 * at even distances; where two want the same place, the one that belongs there comes first.
 */
export function spread(entries: readonly PlanEntry[]): readonly PlanEntry[] {
  if (entries.every(({ weight }) => weight === 1)) return entries;
  const count = entries.length;
  return entries
    .flatMap((entry, index) =>
      Array.from({ length: entry.weight }, (_, time) => ({
        entry,
        index,
        time,
        place: (index + (time * count) / entry.weight) % count,
      })),
    )
    .sort((a, b) => a.place - b.place || a.time - b.time || a.index - b.index)
    .map(({ entry }) => entry);
}

/** How long one pass of a loop takes on average over its languages, in seconds, as it plays at `at`; 0 for a loop with nothing in it. */
export function passSeconds(plan: Plan, loopId: string, at: number): number {
  const loop = plan.loops.find(({ id }) => id === loopId);
  const cycle = cycleOf(plan, loop, at);
  return cycle.length === 0 ? 0 : cycle.reduce((sum, pass) => sum + lengthOf(pass), 0) / cycle.length / 1000;
}

/** About how many times somebody who waits so long sees each slide of a loop. One that comes twice in a pass is seen twice as often. */
export function timesSeen(plan: Plan, loopId: string, waitMinutes: number, at: number): number {
  const seconds = passSeconds(plan, loopId, at);
  return seconds === 0 ? 0 : Math.round((waitMinutes * 60) / seconds);
}
