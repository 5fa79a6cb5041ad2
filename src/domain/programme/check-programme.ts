import type { LanguageCode } from '../language/languages';
import { originalLanguage } from '../language/languages';
import { programmeLimits as limits } from './limits';
import type { Announcement, Loop, Programme, Times } from './schema';

/** What the checks must know of the catalogue: how long each slide says it stays, and which may never be missing (ruling 7). */
export interface SlideFacts {
  readonly seconds: number;
  readonly locked: boolean;
}
export type SlideFactsById = Readonly<Record<string, SlideFacts>>;

/** Where in a programme something is. `programme` is the whole. */
export type Place = 'programme' | 'loop' | 'rule' | 'daypart' | 'closedDay' | 'screenHours' | 'announcement';

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
  /** `slide` is locked into every loop and language (ruling 7), and is not there, hidden, not in `language`, or shorter than `least`. */
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

/** Something staff must know before this programme goes on the wall. The screens have a sentence for each `reason`. */
export interface ProgrammeIssue {
  readonly reason: IssueReason;
  /** True where it cannot be published like this; else it is a warning. */
  readonly refuses: boolean;
  readonly place: Place;
  /** The loop, rule, … it is about, and its name; both empty for the whole programme. */
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

/** What is wrong with a programme, or worth a second look; the worst first. `languages` are those the loop shows. */
export function checkProgramme(
  programme: Programme,
  slides: SlideFactsById,
  languages: readonly LanguageCode[],
): readonly ProgrammeIssue[] {
  const issues = [
    ...checkWhole(programme),
    ...programme.loops.flatMap((loop) => checkLoop(loop, programme, slides, languages)),
    ...programme.rules.flatMap((rule) => checkRule(rule, programme)),
    ...checkHours(programme),
    ...programme.announcements.flatMap((announcement) => checkAnnouncement(announcement, languages)),
  ];
  return [...issues.filter(({ refuses }) => refuses), ...issues.filter(({ refuses }) => !refuses)];
}

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

/** Says things about one part of a programme. */
function about(place: Place, { id, name = '' }: { readonly id: string; readonly name?: string }) {
  const say =
    (refuses: boolean) =>
    (reason: IssueReason, more: Partial<ProgrammeIssue> = {}): ProgrammeIssue => ({
      reason,
      refuses,
      place,
      id,
      name,
      ...more,
    });
  return { refuse: say(true), warn: say(false) };
}

function checkWhole(programme: Programme): readonly ProgrammeIssue[] {
  const { refuse } = about('programme', { id: '' });
  const issues: ProgrammeIssue[] = [];
  if (programme.loops.length === 0) issues.push(refuse('no-loop'));
  else if (!programme.loops.some(({ id }) => id === programme.defaultLoop)) issues.push(refuse('no-default-loop'));
  const lists: readonly (readonly [Place, readonly { readonly id: string; readonly name?: string }[]])[] = [
    ['loop', programme.loops],
    ['rule', programme.rules],
    ['daypart', programme.dayparts],
    ['closedDay', programme.closedDays],
    ['screenHours', programme.screenHours],
    ['announcement', programme.announcements],
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
  programme: Programme,
  slides: SlideFactsById,
  languages: readonly LanguageCode[],
): readonly ProgrammeIssue[] {
  const { refuse, warn } = about('loop', loop);
  const issues: ProgrammeIssue[] = [];
  const shown = loop.entries.filter(({ hidden }) => !hidden);
  if (shown.length === 0) issues.push(refuse('nothing-shows'));
  for (const { id: entry, kind, of, seconds, weight } of loop.entries) {
    if (kind === 'slide' && !slides[of]) issues.push(refuse('no-such-slide', { entry, slide: of }));
    if (kind === 'announcement' && !programme.announcements.some(({ id }) => id === of))
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
  if (loop.id !== programme.defaultLoop && !programme.rules.some((rule) => rule.loop === loop.id))
    issues.push(warn('loop-unused'));
  return issues;
}

function checkTimes(
  times: Times,
  programme: Programme,
  refuse: (reason: IssueReason) => ProgrammeIssue,
): readonly ProgrammeIssue[] {
  if (times.kind === 'all-day') return [];
  if (times.kind === 'windows') {
    if (times.windows.length === 0) return [refuse('no-times')];
    return times.windows.some(({ from, to }) => from === to) ? [refuse('window-empty')] : [];
  }
  if (times.dayparts.length === 0) return [refuse('no-times')];
  return times.dayparts.every((wanted) => programme.dayparts.some(({ id }) => id === wanted)) ? [] : [refuse('no-such-daypart')];
}

function checkRule(rule: Programme['rules'][number], programme: Programme): readonly ProgrammeIssue[] {
  const { refuse } = about('rule', rule);
  return [
    ...(programme.loops.some(({ id }) => id === rule.loop) ? [] : [refuse('no-such-loop')]),
    ...(rule.weekdays.length === 0 ? [refuse('no-weekdays')] : []),
    ...(rule.from !== undefined && rule.until !== undefined && rule.until < rule.from ? [refuse('dates-reversed')] : []),
    ...checkTimes(rule.times, programme, refuse),
  ];
}

function checkHours(programme: Programme): readonly ProgrammeIssue[] {
  return [
    ...programme.dayparts
      .filter(({ from, to }) => from === to)
      .map((daypart) => about('daypart', daypart).refuse('window-empty')),
    ...programme.closedDays
      .filter(({ from, until }) => until < from)
      .map((day) => about('closedDay', day).refuse('dates-reversed')),
    ...programme.screenHours.flatMap((hours) => {
      const { refuse } = about('screenHours', hours);
      return [...(hours.weekdays.length === 0 ? [refuse('no-weekdays')] : []), ...checkTimes(hours.times, programme, refuse)];
    }),
  ];
}

/** The languages an announcement has a headline in, in the order somebody without their own is shown them: English first. */
export function spokenBy({ words }: Pick<Announcement, 'words'>): readonly LanguageCode[] {
  const spoken = (Object.keys(words) as LanguageCode[]).filter((language) => (words[language]?.headline.trim() ?? '') !== '');
  return spoken.sort((a, b) => Number(b === originalLanguage) - Number(a === originalLanguage));
}

function checkAnnouncement(announcement: Announcement, languages: readonly LanguageCode[]): readonly ProgrammeIssue[] {
  const spoken = spokenBy(announcement);
  const [first] = spoken;
  const name = first === undefined ? '' : (announcement.words[first]?.headline ?? '');
  const { refuse, warn } = about('announcement', { id: announcement.id, name });
  const issues: ProgrammeIssue[] = [];
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
