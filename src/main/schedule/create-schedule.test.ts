import { describe, expect, it } from 'vitest';
import type { Role } from '../../bridge/contract';
import type { Pack } from '../../domain/content';
import type { Announcement, Schedule } from '../../domain/schedule';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createMemorySettingsFile } from '../settings/settings-file.fake';
import { createSchedule } from './create-schedule';
import { createScheduleFiles } from './schedule-files';

const pack = {
  slides: Object.fromEntries(
    ['L01', 'L09', 'L10'].map((id, order) => [id, { facts: { id, order, seconds: 10, locked: id !== 'L01' } }]),
  ),
} as unknown as Pick<Pack, 'slides'>;
const notice: Announcement = {
  id: 'n1',
  kind: 'announcement',
  words: { en: { headline: 'No water today', message: '', place: '' } },
  often: 'once',
  seconds: 10,
  urgent: true,
};

type Texts = Partial<Record<'current' | 'lastGood' | 'backup', string>>;

function kiosk(on: { readonly wall?: Texts; readonly draft?: Texts; readonly past?: Texts } = {}) {
  const disk = {
    wall: createMemorySettingsFile(on.wall),
    draft: createMemorySettingsFile(on.draft),
    past: createMemorySettingsFile(on.past),
  };
  let told = 0;
  const role: Role = 'staff';
  const log = createMemoryLogger();
  const clock = createManualClock(Date.UTC(2026, 10, 30, 9));
  const schedule = createSchedule({
    files: createScheduleFiles(disk, log),
    surroundings: () => Promise.resolve({ pack, languages: ['en', 'es'], timeZone: 'UTC' }),
    clock,
    role: () => role,
    changed: () => void (told += 1),
    displaySleep: () => 'black',
    clockTrouble: () => undefined,
    builtAt: 0,
  });
  return { schedule, disk, log, clock, told: () => told };
}

async function draftOf({ schedule }: ReturnType<typeof kiosk>, change: (now: Schedule) => Partial<Schedule>) {
  const { draft } = await schedule.read();
  return schedule.saveDraft({ ...draft, ...change(draft) });
}
const reasons = (outcome: { readonly ok: boolean; readonly issues?: readonly { readonly reason: string }[] }) =>
  outcome.issues?.map(({ reason }) => reason);

describe('a kiosk whose staff have published nothing', () => {
  it('plays the content’s own loop, and needs no file', async () => {
    const { schedule, disk } = kiosk();
    const view = await schedule.read();
    expect(view.published.loops[0]?.entries.map(({ of }) => of)).toEqual(['L01', 'L09', 'L10']);
    expect(view).toMatchObject({ hasDraft: false, canUndo: false, differs: [], issues: [], displaySleep: 'black' });
    expect(schedule.wall().published).toBeUndefined();
    expect(disk.wall.texts.current).toBeUndefined();
  });
});

describe('a draft', () => {
  it('changes nothing on the wall until it is published; then it does, and undo goes back', async () => {
    const here = kiosk();
    const saved = await draftOf(here, () => ({ announcements: [notice] }));
    expect(saved).toMatchObject({
      ok: true,
      view: { hasDraft: true, differs: [{ place: 'announcement', change: 'added', name: 'No water today' }] },
    });
    expect([here.told(), here.schedule.wall().published]).toEqual([0, undefined]);
    expect(await here.schedule.publish()).toMatchObject({ ok: true, view: { hasDraft: false, canUndo: true } });
    expect(here.told()).toBe(1);
    expect(here.schedule.wall().published?.announcements).toHaveLength(1);
    const undone = await here.schedule.undo();
    expect(undone).toMatchObject({ ok: true, view: { canUndo: false, published: { announcements: [] } } });
    expect(undone.ok && undone.view.changes.map(({ what, role, at }) => [what, role, at])).toEqual([
      ['undone', 'staff', here.clock.now()],
      ['published', 'staff', here.clock.now()],
    ]);
    expect(await here.schedule.undo()).toMatchObject({ ok: false, reason: 'nothing' });
  });

  it.each([
    ['a slide for no time', { seconds: 0 }, 'seconds-out-of-range'],
    ['a slide for less than no time', { seconds: -5 }, 'seconds-out-of-range'],
    ['a slide for ever', { seconds: 1e12 }, 'seconds-out-of-range'],
    ['a warning sign that is hidden', { hidden: true, of: 'L09' }, 'locked-hidden'],
    ['a warning sign in one language only', { languages: ['en' as const], of: 'L09' }, 'locked-not-in-language'],
    ['a slide that is not there', { of: 'gone' }, 'no-such-slide'],
  ])('with %s is kept, and refused for the wall with its reason', async (_, change, reason) => {
    const here = kiosk();
    const wanted = 'of' in change && change.of !== 'gone' ? change.of : 'L01';
    await draftOf(here, ({ loops }) => ({
      loops: loops.map((loop) => ({
        ...loop,
        entries: loop.entries.map((entry) => (entry.of === wanted ? { ...entry, ...change } : entry)),
      })),
    }));
    const refused = await here.schedule.publish();
    expect(refused).toMatchObject({ ok: false, reason: 'not-valid' });
    expect(reasons(refused)).toContain(reason);
    expect((await here.schedule.read()).hasDraft).toBe(true);
    expect(here.schedule.wall().published).toBeUndefined();
  });

  it('with every slide hidden, or a window whose start is its end, is refused', async () => {
    const here = kiosk();
    await draftOf(here, ({ loops }) => ({
      loops: loops.map((loop) => ({ ...loop, entries: loop.entries.map((entry) => ({ ...entry, hidden: true })) })),
      rules: [
        {
          id: 'r',
          name: 'Never',
          loop: 'default',
          weekdays: [1],
          times: { kind: 'windows' as const, windows: [{ from: '09:00', to: '09:00' }] },
          priority: 1,
        },
      ],
    }));
    expect(reasons(await here.schedule.publish())).toEqual(expect.arrayContaining(['nothing-shows', 'window-empty']));
  });

  it('is still there after a full disk, which is told', async () => {
    const here = kiosk();
    await draftOf(here, () => ({ announcements: [notice] }));
    here.disk.wall.isFull = true;
    expect(await here.schedule.publish()).toMatchObject({ ok: false, reason: 'not-written' });
    expect((await here.schedule.read()).hasDraft).toBe(true);
  });
});

describe('what staff ask for at once', () => {
  it('an urgent announcement goes up as it is, and comes down', async () => {
    const here = kiosk();
    await draftOf(here, () => ({ announcements: [notice] }));
    await here.schedule.override({ do: 'urgent-up', announcement: 'n1' });
    await draftOf(here, () => ({ announcements: [] }));
    expect(here.schedule.wall().overrides.urgent?.announcement.words.en?.headline).toBe('No water today');
    await here.schedule.override({ do: 'urgent-down' });
    expect(here.schedule.wall().overrides.urgent).toBeUndefined();
    expect(await here.schedule.override({ do: 'urgent-up', announcement: 'nothing' })).toMatchObject({
      ok: false,
      reason: 'no-such-announcement',
    });
  });

  it('sleep ends when the hours of the screen next light it, else after half a day', async () => {
    const here = kiosk();
    await here.schedule.override({ do: 'sleep' });
    expect(here.schedule.wall().overrides.sleep?.until).toBe(here.clock.now() + 12 * 3_600_000);
    await draftOf(here, () => ({
      screenHours: [
        {
          id: 'h',
          light: 'off' as const,
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          times: { kind: 'windows' as const, windows: [{ from: '10:00', to: '11:00' }] },
        },
      ],
    }));
    await here.schedule.publish();
    await here.schedule.override({ do: 'sleep' });
    expect(here.schedule.wall().overrides.sleep?.until).toBe(Date.UTC(2026, 10, 30, 11));
  });

  it('closed today is today by the clinic’s calendar', async () => {
    const here = kiosk();
    await here.schedule.override({ do: 'close-today' });
    expect(here.schedule.wall().overrides.closedOn).toBe('2026-11-30');
    await here.schedule.override({ do: 'open-today' });
    expect(here.schedule.wall().overrides.closedOn).toBeUndefined();
  });
});

describe('the stored schedule', () => {
  const rule = { id: 'r', name: 'Mondays', loop: 'default', weekdays: [1], times: { kind: 'all-day' }, priority: 1 };
  const stored = (changes: object) =>
    JSON.stringify({
      version: 1,
      published: {
        loops: [{ id: 'default', name: '', transition: 'fade', entries: [] }],
        defaultLoop: 'default',
        rules: [rule],
        dayparts: [],
        closedDays: [],
        closedScreen: 'off',
        screenHours: [],
        announcements: [],
        ...changes,
      },
      overrides: { quiet: true },
    });

  it('loses one bad rule and nothing else, and names it', async () => {
    const { schedule } = kiosk({ wall: { current: stored({ rules: [rule, { ...rule, weekdays: [9] }] }) } });
    expect(schedule.wall().published?.rules).toHaveLength(1);
    expect((await schedule.read()).troubles[0]?.field).toBe('rules.1.weekdays.0');
  });

  it('that is broken is set aside, and the last good copy plays', () => {
    const { schedule, disk } = kiosk({ wall: { current: '{"half', lastGood: stored({}) } });
    expect(schedule.wall().overrides.quiet).toBe(true);
    expect(disk.wall.aside).toEqual(['{"half']);
  });

  it('of a newer release is kept, not used, and never written over', async () => {
    const newer = '{"version":99,"published":{"holograms":true}}';
    const here = kiosk({ wall: { current: newer } });
    expect(here.schedule.wall().published).toBeUndefined();
    expect((await here.schedule.read()).troubles[0]?.reason).toContain('newer release');
    await here.schedule.override({ do: 'quiet' });
    expect(here.disk.wall.texts.current).toBe(newer);
    expect(here.schedule.wall().overrides.quiet).toBe(true);
  });
});
