/** What staff do to announcements, as steps from one schedule to the next, and what has become of one. */
import type { LanguageCode } from '../language';
import { spokenBy } from './check-schedule';
import type { Announcement, AnnouncementWords, Schedule } from './schema';

export const noWords: AnnouncementWords = { headline: '', message: '', place: '' };

/** An announcement nobody has written yet. `id` must be free in its schedule. */
export function newAnnouncement(id: string, kind: Announcement['kind']): Announcement {
  return { id, kind, words: {}, often: kind === 'slide' ? 'where-added' : 'once', seconds: 12, urgent: false };
}

/** Puts an announcement in the place of the one with its id, or behind the others. */
export function putAnnouncement(schedule: Schedule, announcement: Announcement): Schedule {
  const isKnown = schedule.announcements.some(({ id }) => id === announcement.id);
  return {
    ...schedule,
    announcements: isKnown
      ? schedule.announcements.map((each) => (each.id === announcement.id ? announcement : each))
      : [...schedule.announcements, announcement],
  };
}

/** Takes an announcement away, and its places in the loops with it. */
export function removeAnnouncement(schedule: Schedule, id: string): Schedule {
  return {
    ...schedule,
    announcements: schedule.announcements.filter((each) => each.id !== id),
    loops: schedule.loops.map((loop) => ({
      ...loop,
      entries: loop.entries.filter(({ kind, of }) => kind !== 'announcement' || of !== id),
    })),
  };
}

/** Ends an announcement at a moment on the clinic's wall, `2026-11-28T10:40`. Its words and its places stay, to be shown again. */
export function endAnnouncement(schedule: Schedule, id: string, moment: string): Schedule {
  return {
    ...schedule,
    announcements: schedule.announcements.map((each) => {
      if (each.id !== id) return each;
      const { showFrom, ...other } = each;
      return { ...other, ...(showFrom !== undefined && showFrom < moment && { showFrom }), showUntil: moment };
    }),
  };
}

/** Changes the words of one language. A language whose words are all gone is missing again. */
export function changeWords(
  announcement: Announcement,
  language: LanguageCode,
  change: Partial<AnnouncementWords>,
): Announcement {
  const words = { ...noWords, ...announcement.words[language], ...change };
  const isEmpty = Object.values(words).every((text) => text === '');
  const others = Object.entries(announcement.words).filter(([code]) => code !== language);
  return { ...announcement, words: Object.fromEntries(isEmpty ? others : [...others, [language, words]]) };
}

/** The headline in a language, or in the one its readers see instead; empty where there is none at all. */
export function headlineOf(announcement: Pick<Announcement, 'words'>, language: LanguageCode): string {
  const own = announcement.words[language]?.headline.trim() ?? '';
  const [first] = spokenBy(announcement);
  return own !== '' || first === undefined ? own : (announcement.words[first]?.headline ?? '');
}

/**
 * What has become of an announcement on the wall. `draft`: it has never been there. `ready`: it waits for the urgent button or for a
 * place in a loop.
 */
export type AnnouncementState = 'draft' | 'showing' | 'coming' | 'ended' | 'ready';

/** `moment` is now on the clinic's wall, `2026-11-28T10:40`. */
export function announcementState(published: Schedule, id: string, moment: string): AnnouncementState {
  const announcement = published.announcements.find((each) => each.id === id);
  if (!announcement) return 'draft';
  if (announcement.showUntil !== undefined && announcement.showUntil <= moment) return 'ended';
  if (announcement.showFrom !== undefined && announcement.showFrom > moment) return 'coming';
  const hasPlace = published.loops.some(({ entries }) =>
    entries.some(({ kind, of, hidden }) => kind === 'announcement' && of === id && !hidden),
  );
  return announcement.often === 'where-added' && !hasPlace ? 'ready' : 'showing';
}
