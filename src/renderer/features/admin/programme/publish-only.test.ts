import { expect, it } from 'vitest';
import type { ProgrammeOutcome, ProgrammeView } from '../../../../bridge/contract';
import { changeWords, defaultProgramme, differences, newAnnouncement, putAnnouncement } from '../../../../domain/programme';
import type { Programme } from '../../../../domain/programme';
import { memoryBridge } from '../../../bridge/memory-bridge';
import { createProgrammeStore } from './programme-store';

const published = defaultProgramme({ slides: {} });
const flu = changeWords(newAnnouncement('flu', 'announcement'), 'en', { headline: 'Flu' });

/** Main, as far as drafts go. */
function main(start: Programme, canPublish = true) {
  let wall = published;
  let draft: Programme | undefined = start;
  const view = () =>
    ({
      draft: draft ?? wall,
      hasDraft: draft !== undefined,
      published: wall,
      differs: differences(wall, draft ?? wall),
    }) as unknown as ProgrammeView;
  const done = (): ProgrammeOutcome => ({ ok: true, view: view() });
  const { bridge } = memoryBridge({
    'programme.read': view,
    'programme.saveDraft': ({ programme }) => {
      draft = programme;
      return done();
    },
    'programme.publish': () => {
      if (!canPublish) return { ok: false, reason: 'not-valid', issues: [] };
      wall = draft ?? wall;
      draft = undefined;
      return done();
    },
  });
  return { store: createProgrammeStore(bridge), wall: () => wall, draft: () => draft };
}

it('one notice goes up without the rest of a draft, which stays a draft with the notice in it', async () => {
  const halfMade: Programme = { ...published, closedScreen: 'dim' };
  const { store, wall, draft } = main(halfMade);
  await store.getState().refresh();
  const outcome = await store.getState().publishOnly((programme) => putAnnouncement(programme, flu));
  expect(outcome.ok).toBe(true);
  expect(wall()).toEqual({ ...published, announcements: [flu] });
  expect(draft()).toEqual({ ...halfMade, announcements: [flu] });
});

it('a notice that cannot go up is kept as a draft', async () => {
  const { store, wall, draft } = main(published, false);
  await store.getState().refresh();
  const outcome = await store.getState().publishOnly((programme) => putAnnouncement(programme, flu));
  expect(outcome).toMatchObject({ ok: false, reason: 'not-valid' });
  expect(wall()).toEqual(published);
  expect(draft()?.announcements).toEqual([flu]);
});
