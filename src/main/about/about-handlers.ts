import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Handlers } from '../../bridge/contract';
import type { Licensed } from '../../bridge/contracts/maintenance';
import type { Host } from '../health/host';
import type { LoadedContent } from '../content/load-content';
import { originalLanguage } from '../../domain/language';
import type { Logger } from '../log/logger';

interface AboutParts {
  readonly machine: Host;
  readonly content: () => Promise<LoadedContent>;
  /** Where the build put the licence lists: one in main's folder, one in the page's. */
  readonly lists: readonly string[];
  readonly log: Logger;
}

const Licences = z.array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));

/** What this kiosk is made of, and the two ways to end it. */
export function aboutHandlers({
  machine,
  content,
  lists,
  log,
}: AboutParts): Pick<Handlers, 'about.read' | 'kiosk.restart' | 'kiosk.leave'> {
  const read = async (file: string): Promise<readonly Licensed[]> => {
    try {
      return Licences.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      log.error(`the list of licences ${file} cannot be read`, error);
      return [];
    }
  };
  return {
    'about.read': async () => {
      const { catalogue } = await content();
      const found = (await Promise.all(lists.map(read))).flat();
      const byName = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
      return {
        version: machine.versions.release,
        electron: machine.versions.electron,
        chrome: machine.versions.chrome,
        node: machine.versions.node,
        system: machine.versions.system,
        isTestRuntime: machine.isTestRuntime,
        builtAt: machine.builtAt,
        licences: [...byName.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
        sources: Object.keys(catalogue.sources).length,
        items: Object.values(catalogue.pack(originalLanguage)).reduce((sum, items) => sum + Object.keys(items).length, 0),
      };
    },
    'kiosk.restart': () => {
      log.info('staff restart the kiosk');
      machine.restart();
      return null;
    },
    'kiosk.leave': () => {
      log.info('a manager ends the kiosk');
      machine.leave();
      return null;
    },
  };
}
