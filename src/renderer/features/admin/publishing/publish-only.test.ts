import { expect, it } from 'vitest';
import type { ScheduleOutcome, ScheduleView } from '../../../../bridge/contracts/schedule';
import { changeWords, defaultSchedule, differences, newAnnouncement, putAnnouncement } from '../../../../domain/schedule';
import type { Schedule } from '../../../../domain/schedule';
import { memoryBridge } from '../../../bridge/bridge.fake';
import { createScheduleStore } from './schedule-store';

const published = defaultSchedule({ slides: {} });
const flu = changeWords(newAnnouncement('flu', 'announcement'), 'en', { headline: 'Flu' });

/** Main, as far as drafts go. */
function main(start: Schedule, canPublish = true) {
  let wall = published;
  let draft: Schedule | undefined = start;
  const view = () =>
    ({
      draft: draft ?? wall,
      hasDraft: draft !== undefined,
      published: wall,
      differs: differences(wall, draft ?? wall),
    }) as unknown as ScheduleView;
  const done = (): ScheduleOutcome => ({ ok: true, view: view() });
  const { bridge } = memoryBridge({
    'schedule.read': view,
    'schedule.saveDraft': ({ schedule }) => {
      draft = schedule;
      return done();
    },
    'schedule.publish': () => {
      if (!canPublish) return { ok: false, reason: 'not-valid', issues: [] };
      wall = draft ?? wall;
      draft = undefined;
      return done();
    },
  });
  return { store: createScheduleStore(bridge), wall: () => wall, draft: () => draft };
}

it('one notice goes up without the rest of a draft, which stays a draft with the notice in it', async () => {
  const halfMade: Schedule = { ...published, closedScreen: 'dim' };
  const { store, wall, draft } = main(halfMade);
  await store.getState().refresh();
  const outcome = await store.getState().publishOnly((schedule) => putAnnouncement(schedule, flu));
  expect(outcome.ok).toBe(true);
  expect(wall()).toEqual({ ...published, announcements: [flu] });
  expect(draft()).toEqual({ ...halfMade, announcements: [flu] });
});

it('a notice that cannot go up is kept as a draft', async () => {
  const { store, wall, draft } = main(published, false);
  await store.getState().refresh();
  const outcome = await store.getState().publishOnly((schedule) => putAnnouncement(schedule, flu));
  expect(outcome).toMatchObject({ ok: false, reason: 'not-valid' });
  expect(wall()).toEqual(published);
  expect(draft()?.announcements).toEqual([flu]);
});
