import { describe, expect, it } from 'vitest';
import {
  announcementState,
  changeWords,
  endAnnouncement,
  headlineOf,
  newAnnouncement,
  putAnnouncement,
  removeAnnouncement,
} from './announcement-edits';
import { entryFor } from './default-schedule';
import type { Announcement, Schedule } from './schema';

const empty: Schedule = {
  loops: [{ id: 'default', name: '', transition: 'fade', entries: [entryFor('slide', 'L09')] }],
  defaultLoop: 'default',
  rules: [],
  dayparts: [],
  closedDays: [],
  closedScreen: 'off',
  screenHours: [],
  announcements: [],
};
const flu: Announcement = changeWords(newAnnouncement('flu', 'announcement'), 'en', { headline: 'Walk-in flu vaccines' });

describe('an announcement', () => {
  it('is put in, changed in its place, and taken out of every loop it stands in', () => {
    const other = newAnnouncement('other', 'slide');
    const both = putAnnouncement(putAnnouncement(empty, flu), other);
    const changed = putAnnouncement(both, { ...flu, seconds: 20 });
    expect(changed.announcements.map(({ id, seconds }) => [id, seconds])).toEqual([
      ['flu', 20],
      ['other', 12],
    ]);
    const loops = changed.loops.map((loop) => ({ ...loop, entries: [...loop.entries, entryFor('announcement', 'flu')] }));
    const without = removeAnnouncement({ ...changed, loops }, 'flu');
    expect(without.announcements.map(({ id }) => id)).toEqual(['other']);
    expect(without.loops[0]?.entries.map(({ of }) => of)).toEqual(['L09']);
  });

  it('ends at the minute it is taken down, whenever it was to end, and never before it began', () => {
    const dates = { showFrom: '2026-11-28T09:00', showUntil: '2026-11-30T13:00' };
    const schedule = putAnnouncement(empty, { ...flu, ...dates });
    const ended = (moment: string) => endAnnouncement(schedule, 'flu', moment).announcements[0];
    expect(ended('2026-11-28T10:40')).toEqual({ ...flu, showFrom: dates.showFrom, showUntil: '2026-11-28T10:40' });
    expect(ended('2026-11-28T09:00')).toEqual({ ...flu, showUntil: '2026-11-28T09:00' });
    expect(announcementState(endAnnouncement(schedule, 'flu', '2026-11-28T10:40'), 'flu', '2026-11-28T10:40')).toBe('ended');
    expect(endAnnouncement(schedule, 'other', '2026-11-28T10:40')).toEqual(schedule);
  });

  it('is missing in a language whose words were all erased', () => {
    const two = changeWords(flu, 'es', { headline: 'Vacunas' });
    expect(headlineOf(two, 'es')).toBe('Vacunas');
    const one = changeWords(two, 'es', { headline: '' });
    expect(Object.keys(one.words)).toEqual(['en']);
    expect(headlineOf(one, 'es')).toBe('Walk-in flu vaccines');
    expect(headlineOf(newAnnouncement('x', 'slide'), 'es')).toBe('');
  });

  it('shows from its first moment until its last, not a minute longer', () => {
    const state = (moment: string, change: Partial<Announcement> = {}) =>
      announcementState(putAnnouncement(empty, { ...flu, ...change }), 'flu', moment);
    const from = { showFrom: '2026-11-28T09:00', showUntil: '2026-11-28T13:00' };
    expect(state('2026-11-28T08:59', from)).toBe('coming');
    expect(state('2026-11-28T09:00', from)).toBe('showing');
    expect(state('2026-11-28T12:59', from)).toBe('showing');
    expect(state('2026-11-28T13:00', from)).toBe('ended');
    expect(state('2026-11-28T13:00')).toBe('showing');
    expect(state('2026-11-28T13:00', { often: 'where-added' })).toBe('ready');
    expect(announcementState(empty, 'flu', '2026-11-28T13:00')).toBe('draft');
  });
});
