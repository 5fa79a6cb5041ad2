import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRunLog } from '../health/create-run-log';
import { createJsonFile } from '../health/json-file';
import type { Host } from '../health/host';
import { openServices } from '../services';

type Where = Omit<Parameters<typeof openServices>[0], 'machine' | 'notes' | 'displays' | 'reported' | 'send'>;

/** No display, no page: there is nobody to show anything to. */
const noHost: Host = {
  hasWindows: false,
  displays: () => [],
  isKeptAwake: () => false,
  clockTrouble: () => undefined,
  versions: { release: '', electron: '', chrome: '', node: '', system: '' },
  isTestRuntime: false,
  builtAt: 0,
  restart: () => undefined,
  leave: () => undefined,
};

/**
 * `--import-settings`: takes a file over without a window, says on the terminal what became of it, and answers with the exit code: 0 where
 * all of it is now in force, 2 where it was refused and nothing has changed.
 */
export async function importFromFile(file: string, where: Where): Promise<number> {
  const imported = await take(file, where).catch((error: unknown) => ({
    ok: false,
    message: error instanceof Error ? error.message : String(error),
  }));
  if (imported.ok) process.stdout.write(`Crampwise: ${file}: ${imported.message}.\n`);
  else process.stderr.write(`Crampwise: ${file} is refused and nothing was changed: ${imported.message}.\n`);
  return imported.ok ? 0 : 2;
}

async function take(file: string, where: Where) {
  const bytes = await readFile(file);
  const notes = createRunLog(createJsonFile(join(where.userData, 'notes.json')), where.clock);
  const services = openServices({
    ...where,
    machine: noHost,
    notes,
    displays: () => [],
    reported: () => undefined,
    send: () => undefined,
  });
  return services.importSettings(bytes);
}
