import { originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import { scheduleLimits as limits } from './limits';
import type { Announcement, Loop, Schedule, Times } from './schema';

/** What the checks must know of the catalogue: how long each slide says it stays, and which may never be missing (docs/rules.md, rule 7). */
export interface SlideFacts {
  readonly seconds: number;
  readonly locked: boolean;
}
export type SlideFactsById = Readonly<Record<string, SlideFacts>>;

/** Where in a schedule something is. `schedule` is the whole. */
export type Place = 'schedule' | 'loop' | 'rule' | 'daypart' | 'closedDay' | 'screenHours' | 'announcement';

export type IssueReason =
  /** There is no loop at all, or the default one is not among them. */
  | 'no-loop'
  | 'no-default-loop'
  | 'same-id'
  | 'name-missing'
  | 'name-taken'
  | 'name-too-long'
  /** Nothing of the loop shows: it is empty, or every entry is hidden. */
  | 'nothing-shows'
  /** Nothing but the locked slides shows in `language`. Does not refuse. */
  | 'nothing-in-language'
  /** `slide` is locked into every loop and language (docs/rules.md, rule 7), and is not there, hidden, not in `language`, or shorter than `least`. */
  | 'locked-missing'
  | 'locked-hidden'
  | 'locked-not-in-language'
  | 'locked-too-short'
  /** The seconds are not between `least` and `most`. */
  | 'seconds-out-of-range'
  | 'weight-out-of-range'
  | 'no-such-slide'
  | 'no-such-announcement'
  | 'no-such-loop'
  | 'no-such-daypart'
  /** A window, daypart or event that starts when it ends. */
  | 'window-empty'
  | 'no-times'
  | 'no-weekdays'
  /** The last day or moment is before the first. */
  | 'dates-reversed'
  /** A loop nothing plays. Does not refuse. */
  | 'loop-unused'
  /** No language has a headline. */
  | 'words-missing'
  | 'text-too-long'
  /** No words in `language`: the words of `shownIn` show instead. Does not refuse. */
  | 'language-missing';

/** Something staff must know before this schedule goes on the wall. The screens have a sentence for each `reason`. */
export interface ScheduleIssue {
  readonly reason: IssueReason;
  /** True where it cannot be published like this; else it is a warning. */
  readonly refuses: boolean;
  readonly place: Place;
  /** The loop, rule, … it is about, and its name; both empty for the whole schedule. */
  readonly id: string;
  readonly name: string;
  /** The entry of the loop. */
  readonly entry?: string;
  readonly slide?: string;
  readonly language?: LanguageCode;
  readonly shownIn?: LanguageCode;
  readonly field?: 'headline' | 'message' | 'place';
  readonly least?: number;
  readonly most?: number;
}

/** What is wrong with a schedule, or worth a second look; the worst first. `languages` are those the loop shows. */
export function checkSchedule(
  schedule: Schedule,
  slides: SlideFactsById,
  languages: readonly LanguageCode[],
): readonly ScheduleIssue[] {
  const issues = [
    ...checkWhole(schedule),
    ...schedule.loops.flatMap((loop) => checkLoop(loop, schedule, slides, languages)),
    ...schedule.rules.flatMap((rule) => checkRule(rule, schedule)),
    ...checkHours(schedule),
    ...schedule.announcements.flatMap((announcement) => checkAnnouncement(announcement, languages)),
  ];
  return [...issues.filter(({ refuses }) => refuses), ...issues.filter(({ refuses }) => !refuses)];
}

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

/** Says things about one part of a schedule. */
function about(place: Place, { id, name = '' }: { readonly id: string; readonly name?: string }) {
  const say =
    (refuses: boolean) =>
    (reason: IssueReason, more: Partial<ScheduleIssue> = {}): ScheduleIssue => ({
      reason,
      refuses,
      place,
      id,
      name,
      ...more,
    });
  return { refuse: say(true), warn: say(false) };
}

function checkWhole(schedule: Schedule): readonly ScheduleIssue[] {
  const { refuse } = about('schedule', { id: '' });
  const issues: ScheduleIssue[] = [];
  if (schedule.loops.length === 0) issues.push(refuse('no-loop'));
  else if (!schedule.loops.some(({ id }) => id === schedule.defaultLoop)) issues.push(refuse('no-default-loop'));
  const lists: readonly (readonly [Place, readonly { readonly id: string; readonly name?: string }[]])[] = [
    ['loop', schedule.loops],
    ['rule', schedule.rules],
    ['daypart', schedule.dayparts],
    ['closedDay', schedule.closedDays],
    ['screenHours', schedule.screenHours],
    ['announcement', schedule.announcements],
  ];
  for (const [place, items] of lists) {
    const seen = new Set<string>();
    const names = new Set<string>();
    for (const item of items) {
      const it = about(place, item);
      if (seen.has(item.id)) issues.push(it.refuse('same-id'));
      seen.add(item.id);
      if (item.name === undefined) continue;
      const name = item.name.trim().toLocaleLowerCase();
      const mayBeNameless = place === 'loop' && item.id === 'default';
      if (name === '' && !mayBeNameless) issues.push(it.refuse('name-missing'));
      else if (names.has(name)) issues.push(it.refuse('name-taken'));
      else if (item.name.trim().length > limits.nameLetters)
        issues.push(it.refuse('name-too-long', { most: limits.nameLetters }));
      names.add(name);
    }
  }
  return issues;
}

function checkLoop(
  loop: Loop,
  schedule: Schedule,
  slides: SlideFactsById,
  languages: readonly LanguageCode[],
): readonly ScheduleIssue[] {
  const { refuse, warn } = about('loop', loop);
  const issues: ScheduleIssue[] = [];
  const shown = loop.entries.filter(({ hidden }) => !hidden);
  if (shown.length === 0) issues.push(refuse('nothing-shows'));
  for (const { id: entry, kind, of, seconds, weight } of loop.entries) {
    if (kind === 'slide' && !slides[of]) issues.push(refuse('no-such-slide', { entry, slide: of }));
    if (kind === 'announcement' && !schedule.announcements.some(({ id }) => id === of))
      issues.push(refuse('no-such-announcement', { entry }));
    if (seconds !== undefined && !isBetween(seconds, limits.leastSeconds, limits.mostSeconds))
      issues.push(refuse('seconds-out-of-range', { entry, slide: of, least: limits.leastSeconds, most: limits.mostSeconds }));
    if (!isBetween(weight, 1, limits.mostWeight) || !Number.isInteger(weight))
      issues.push(refuse('weight-out-of-range', { entry, slide: of, least: 1, most: limits.mostWeight }));
  }
  const locked = Object.keys(slides).filter((slide) => slides[slide]?.locked);
  for (const slide of locked) {
    const here = loop.entries.filter(({ kind, of }) => kind === 'slide' && of === slide);
    const open = here.filter(({ hidden }) => !hidden);
    if (here.length === 0) issues.push(refuse('locked-missing', { slide }));
    else if (open.length === 0) issues.push(refuse('locked-hidden', { slide }));
    else {
      for (const language of languages) {
        if (!open.some((entry) => !entry.languages || entry.languages.includes(language)))
          issues.push(refuse('locked-not-in-language', { slide, language }));
      }
      const least = slides[slide]?.seconds ?? 0;
      for (const { id: entry, seconds } of open)
        if (seconds !== undefined && seconds < least) issues.push(refuse('locked-too-short', { entry, slide, least }));
    }
  }
  const ownChoice = shown.filter(({ kind, of }) => kind !== 'slide' || !locked.includes(of));
  for (const language of languages) {
    if (ownChoice.length > 0 && !ownChoice.some((entry) => !entry.languages || entry.languages.includes(language)))
      issues.push(warn('nothing-in-language', { language }));
  }
  if (loop.id !== schedule.defaultLoop && !schedule.rules.some((rule) => rule.loop === loop.id)) issues.push(warn('loop-unused'));
  return issues;
}

function checkTimes(times: Times, schedule: Schedule, refuse: (reason: IssueReason) => ScheduleIssue): readonly ScheduleIssue[] {
  if (times.kind === 'all-day') return [];
  if (times.kind === 'windows') {
    if (times.windows.length === 0) return [refuse('no-times')];
    return times.windows.some(({ from, to }) => from === to) ? [refuse('window-empty')] : [];
  }
  if (times.dayparts.length === 0) return [refuse('no-times')];
  return times.dayparts.every((wanted) => schedule.dayparts.some(({ id }) => id === wanted)) ? [] : [refuse('no-such-daypart')];
}

function checkRule(rule: Schedule['rules'][number], schedule: Schedule): readonly ScheduleIssue[] {
  const { refuse } = about('rule', rule);
  return [
    ...(schedule.loops.some(({ id }) => id === rule.loop) ? [] : [refuse('no-such-loop')]),
    ...(rule.weekdays.length === 0 ? [refuse('no-weekdays')] : []),
    ...(rule.from !== undefined && rule.until !== undefined && rule.until < rule.from ? [refuse('dates-reversed')] : []),
    ...checkTimes(rule.times, schedule, refuse),
  ];
}

function checkHours(schedule: Schedule): readonly ScheduleIssue[] {
  return [
    ...schedule.dayparts.filter(({ from, to }) => from === to).map((daypart) => about('daypart', daypart).refuse('window-empty')),
    ...schedule.closedDays
      .filter(({ from, until }) => until < from)
      .map((day) => about('closedDay', day).refuse('dates-reversed')),
    ...schedule.screenHours.flatMap((hours) => {
      const { refuse } = about('screenHours', hours);
      return [...(hours.weekdays.length === 0 ? [refuse('no-weekdays')] : []), ...checkTimes(hours.times, schedule, refuse)];
    }),
  ];
}

/** The languages an announcement has a headline in, in the order somebody without their own is shown them: English first. */
export function spokenBy({ words }: Pick<Announcement, 'words'>): readonly LanguageCode[] {
  const spoken = Object.keys(words).filter((language) => (words[language]?.headline.trim() ?? '') !== '');
  return spoken.sort((a, b) => Number(b === originalLanguage) - Number(a === originalLanguage));
}

function checkAnnouncement(announcement: Announcement, languages: readonly LanguageCode[]): readonly ScheduleIssue[] {
  const spoken = spokenBy(announcement);
  const [first] = spoken;
  const name = first === undefined ? '' : (announcement.words[first]?.headline ?? '');
  const { refuse, warn } = about('announcement', { id: announcement.id, name });
  const issues: ScheduleIssue[] = [];
  if (first === undefined) issues.push(refuse('words-missing'));
  const most = {
    headline: limits.headlineLetters,
    message: limits.messageLetters,
    place: limits.placeLetters,
  } as const;
  for (const language of spoken) {
    for (const field of ['headline', 'message', 'place'] as const) {
      if ((announcement.words[language]?.[field].trim().length ?? 0) > most[field])
        issues.push(refuse('text-too-long', { language, field, most: most[field] }));
    }
  }
  if (!isBetween(announcement.seconds, limits.leastSeconds, limits.mostSeconds))
    issues.push(refuse('seconds-out-of-range', { least: limits.leastSeconds, most: limits.mostSeconds }));
  const { showFrom, showUntil, event } = announcement;
  if (showFrom !== undefined && showUntil !== undefined && showUntil <= showFrom) issues.push(refuse('dates-reversed'));
  if (event?.from !== undefined && event.from === event.to) issues.push(refuse('window-empty'));
  if (first !== undefined) {
    for (const language of languages)
      if (!spoken.includes(language)) issues.push(warn('language-missing', { language, shownIn: first }));
  }
  return issues;
}
