/** Everything behind handouts, put together. Loaded when a visitor comes or staff ask: none of it is needed before the first slide. */
import { randomBytes } from 'node:crypto';
import { createHandouts } from './create-handouts';
import { createFilledPacks } from './create-filled-packs';
import { createCupsQueue } from './cups-queue';
import { createHandoutTexts } from './handout-texts';
import type { HandoutTextsParts } from './handout-texts';
import { createPaperLogo } from './paper-logo';
import { createPress } from './create-press';

type Parts = Pick<Parameters<typeof createHandouts>[0], 'settings' | 'drives' | 'printed' | 'clock' | 'log'> & {
  readonly texts: () => Promise<Omit<HandoutTextsParts, 'settings' | 'logo' | 'now' | 'filled'>>;
  /** The bytes of a picture of the clinic's, by its id. */
  readonly picture: (id: string) => Promise<Uint8Array>;
};

export function openHandouts({ settings, drives, printed, clock, log, texts, picture }: Parts) {
  const filled = createFilledPacks();
  const press = createPress(clock);
  const logo = createPaperLogo({ id: () => settings().clinic.logo, read: picture, press, log });
  return createHandouts({
    settings,
    drives,
    printed,
    clock,
    log,
    texts: async () => createHandoutTexts({ settings, logo: await logo(), now: clock.now, filled, ...(await texts()) }),
    press,
    queue: createCupsQueue(process.env, clock, log),
    token: `crampwise-${randomBytes(3).toString('hex')}`,
  });
}
