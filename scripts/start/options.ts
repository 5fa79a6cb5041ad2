import { parseArgs } from 'node:util';
import type { Size } from '../system';

/** What somebody asked of `npm start`. */
export interface StartOptions {
  readonly help: boolean;
  /** The app's own switches, in the form it takes them. `screenshot` is left out: where none is asked for, we may want one. */
  readonly appSwitches: readonly string[];
  /** As given, relative to the current folder. */
  readonly screenshot: string | undefined;
  readonly exitAfterSeconds: number | undefined;
  /** Of the window, and of a virtual display if there must be one. */
  readonly size: Size | undefined;
}

export type ReadOptions =
  { readonly ok: true; readonly options: StartOptions } | { readonly ok: false; readonly message: string };

export const usage = `npm start -- [switches]

  --exit-after SECONDS   close by itself, with exit code 0
  --windowed             in a window instead of the whole screen
  --size WIDTHxHEIGHT    the window's size in pixels (with --windowed)
  --screenshot FILE      save a picture of the first slides
  --user-data FOLDER     keep settings and logs there
  --content FOLDER       show compiled content from there
  --import-settings FILE take over a backup or a settings file, and end
  --test-languages       offer the two languages made for testing layouts
  --help                 show this`;

const switches = {
  help: { type: 'boolean' },
  'exit-after': { type: 'string' },
  windowed: { type: 'boolean' },
  size: { type: 'string' },
  screenshot: { type: 'string' },
  'user-data': { type: 'string' },
  content: { type: 'string' },
  'import-settings': { type: 'string' },
  'test-languages': { type: 'boolean' },
} as const;

/** Reads the words after `npm start --`. A switch nobody knows is refused here; the app checks the values it is given. */
export function readOptions(args: readonly string[]): ReadOptions {
  let values;
  try {
    values = parseArgs({ args: [...args], options: switches, strict: true }).values;
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  const { help = false, screenshot, ...forApp } = values;
  const exitAfterSeconds = values['exit-after'] === undefined ? undefined : Number(values['exit-after']);
  if (exitAfterSeconds !== undefined && !(exitAfterSeconds > 0)) {
    return { ok: false, message: `--exit-after ${values['exit-after'] ?? ''} is not a number of seconds` };
  }
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(values.size ?? '') ?? []).map(Number);
  const appSwitches = Object.entries(forApp).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
  const size = width && height ? { width, height } : undefined;
  return { ok: true, options: { help, appSwitches, screenshot, exitAfterSeconds, size } };
}
