/** Everything behind handouts, put together. Loaded when a visitor comes or staff ask: none of it is needed before the first slide. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createJsonFile } from '../health/json-file';
import { createHandouts } from './create-handouts';
import { createFilledPacks } from './create-filled-packs';
import { createCupsQueue } from '../printing/cups-queue';
import { printByQueue } from '../printing/print-by-queue';
import { createHandoutTexts } from './handout-texts';
import type { HandoutTextsParts } from './handout-texts';
import { createPaperLogo } from './paper-logo';
import { createPrintRenderer } from './create-print-renderer';

type Parts = Pick<Parameters<typeof createHandouts>[0], 'settings' | 'drives' | 'printed' | 'clock' | 'log'> & {
  readonly userData: string;
  readonly texts: () => Promise<Omit<HandoutTextsParts, 'settings' | 'logo' | 'now' | 'filled'>>;
  /** The bytes of a picture of the clinic's, by its id. */
  readonly picture: (id: string) => Promise<Uint8Array>;
};

export function openHandouts({ userData, settings, drives, printed, clock, log, texts, picture }: Parts) {
  const filled = createFilledPacks();
  const queue = createCupsQueue(process.env, clock, log);
  const renderer = createPrintRenderer(clock);
  // Windows has no CUPS: there Electron speaks to the system's spooler.
  const press = process.platform === 'win32' ? renderer : { ...renderer, print: printByQueue(renderer.pdf, queue) };
  const logo = createPaperLogo({ id: () => settings().clinic.logo, read: picture, press, log });
  return createHandouts({
    settings,
    drives,
    printed,
    clock,
    log,
    texts: async () => createHandoutTexts({ settings, logo: await logo(), now: clock.now, filled, ...(await texts()) }),
    press,
    queue,
    token: tokenOf(createJsonFile(join(userData, 'printing.json'))),
  });
}

/** The kiosk's own mark on its jobs: kept, so that what one run leaves in a queue the next one knows for its own. */
function tokenOf(file: ReturnType<typeof createJsonFile>): string {
  const kept = file.read();
  if (typeof kept === 'object' && kept !== null && 'token' in kept && /^crampwise-[0-9a-f]{12}$/.test(String(kept.token)))
    return String(kept.token);
  const token = `crampwise-${randomBytes(6).toString('hex')}`;
  file.write({ token });
  return token;
}
