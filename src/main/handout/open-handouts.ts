/** Everything behind handouts, put together. Loaded when a visitor comes or staff ask: none of it is needed before the first slide. */
import { randomBytes } from 'node:crypto';
import { createHandouts } from './create-handouts';
import { createFilledPacks } from './create-filled-packs';
import { createCupsQueue } from './cups-queue';
import { createHandoutTexts } from './handout-texts';
import type { HandoutTextsParts } from './handout-texts';
import { createPress } from './create-press';

type Parts = Pick<Parameters<typeof createHandouts>[0], 'settings' | 'drives' | 'printed' | 'clock' | 'log'> & {
  readonly texts: () => Promise<Omit<HandoutTextsParts, 'settings' | 'now' | 'filled'>>;
};

export function openHandouts({ settings, drives, printed, clock, log, texts }: Parts) {
  const filled = createFilledPacks();
  return createHandouts({
    settings,
    drives,
    printed,
    clock,
    log,
    texts: async () => createHandoutTexts({ settings, now: clock.now, filled, ...(await texts()) }),
    press: createPress(clock),
    queue: createCupsQueue(process.env, clock, log),
    token: `crampwise-${randomBytes(3).toString('hex')}`,
  });
}
