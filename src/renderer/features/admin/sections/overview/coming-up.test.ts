import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../../domain/playlist';
import { changeWords, defaultSchedule, newAnnouncement } from '../../../../../domain/schedule';
import type { Schedule } from '../../../../../domain/schedule';
import { comingUp } from './coming-up';

const pack = { slides: {} };
const at = Date.UTC(2026, 10, 27, 12); // a Friday
const coming = (change: Partial<Schedule>, most = 4) => {
  const schedule = { ...defaultSchedule(pack), ...change };
  return comingUp(planOf({ pack, languages: ['en'], timeZone: 'UTC', schedule }), at, 'en', most);
};
const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe('what is coming up', () => {
  it('is nothing where nothing is planned', () => {
    expect(coming({})).toEqual([]);
  });

  it('has a night as one, with its end on the next morning', () => {
    const hours = { id: 'h', light: 'off', weekdays: everyDay } as const;
    const night = {
      ...hours,
      weekdays: [...everyDay],
      times: { kind: 'windows' as const, windows: [{ from: '18:30', to: '07:30' }] },
    };
    expect(coming({ screenHours: [night] }, 2)).toEqual([
      { at: Date.UTC(2026, 10, 27, 18, 30), what: 'light', light: 'off', until: Date.UTC(2026, 10, 28, 7, 30) },
      { at: Date.UTC(2026, 10, 28, 7, 30), what: 'light', light: 'on', until: Date.UTC(2026, 10, 28, 18, 30) },
    ]);
  });

  it('names the notice that comes down and the loop that begins, in the order of time', () => {
    const flu = {
      ...changeWords(newAnnouncement('flu', 'announcement'), 'en', { headline: 'Flu' }),
      showFrom: '2026-11-20T00:00',
      showUntil: '2026-11-28T13:00',
    };
    const monday = {
      id: 'm',
      name: 'Monday',
      transition: 'fade' as const,
      entries: [{ id: 'flu', kind: 'announcement' as const, of: 'flu', hidden: false, weight: 1 }],
    };
    const rule = {
      id: 'r',
      name: 'Mondays',
      loop: 'm',
      weekdays: [1],
      times: { kind: 'windows' as const, windows: [{ from: '08:00', to: '12:00' }] },
      priority: 5,
    };
    const { loops } = defaultSchedule(pack);
    const found = coming({ announcements: [flu], loops: [...loops, monday], rules: [rule] }, 2);
    expect(found).toMatchObject([
      { at: Date.UTC(2026, 10, 28, 13), what: 'notice-down', name: 'Flu' },
      { at: Date.UTC(2026, 10, 30, 8), what: 'loop', span: { loop: { id: 'm' } } },
    ]);
  });
});
