import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the person who starts the kiosk asks for. Paths are absolute. */
export interface CommandLine {
  /** In a window with a frame, instead of filling the screen. */
  readonly windowed: boolean;
  /** The content size of that window, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** Close after this many seconds, with code 0. */
  readonly exitAfterSeconds: number | undefined;
  /** Where to put pictures of the first slides. */
  readonly screenshot: string | undefined;
  /** The folder for settings, logs and the browser's own files. */
  readonly userData: string | undefined;
  /** The compiled content, instead of the one built with this release. */
  readonly content: string | undefined;
  /** A folder whose own folders count as memory sticks, for machines that mount them elsewhere. */
  readonly drives: string | undefined;
  /** A backup or a settings file to take over, instead of starting. */
  readonly importSettings: string | undefined;
  /** Offer the languages that exist for testing layouts. */
  readonly testLanguages: boolean;
  /** Take all PINs and the recovery code away, say so, and end: IT's way in (docs/rules.md, rule 10). */
  readonly resetPins: boolean;
}

export type ReadCommandLine =
  { readonly ok: true; readonly options: CommandLine } | { readonly ok: false; readonly message: string };

const options = {
  windowed: { type: 'boolean' },
  size: { type: 'string' },
  'exit-after': { type: 'string' },
  screenshot: { type: 'string' },
  'user-data': { type: 'string' },
  content: { type: 'string' },
  drives: { type: 'string' },
  'import-settings': { type: 'string' },
  'test-languages': { type: 'boolean' },
  'reset-pins': { type: 'boolean' },
} as const;

/**
 * Reads our switches out of `argv` (without the executable); `--name value` and `--name=value` both work. Switches we do not know are
 * left alone: they are Chromium's, Electron's or a test driver's. `message` is for the terminal.
 */
export function readCommandLine(argv: readonly string[], folder: string): ReadCommandLine {
  const { values } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true });
  const troubles: string[] = [];
  const given = (name: keyof typeof options): string | undefined => {
    const value = values[name];
    if (value === undefined || typeof value === 'boolean' || value === '' || value.startsWith('-')) {
      if (value !== undefined) troubles.push(`--${name} needs a value`);
      return undefined;
    }
    return value;
  };
  const flag = (name: 'windowed' | 'test-languages' | 'reset-pins') => {
    const value = values[name];
    if (typeof value === 'string') troubles.push(`--${name} takes no value`);
    return value === true;
  };
  const path = (name: 'screenshot' | 'user-data' | 'content' | 'drives' | 'import-settings') => {
    const value = given(name);
    return value === undefined ? undefined : resolve(folder, value);
  };

  const windowed = flag('windowed');
  const size = sizeOf(given('size'), troubles);
  if (size && !windowed) troubles.push('--size is the size of a window: it needs --windowed');
  const read: CommandLine = {
    windowed,
    size,
    exitAfterSeconds: secondsOf(given('exit-after'), troubles),
    screenshot: path('screenshot'),
    userData: path('user-data'),
    content: path('content'),
    drives: path('drives'),
    importSettings: path('import-settings'),
    testLanguages: flag('test-languages'),
    resetPins: flag('reset-pins'),
  };
  return troubles.length === 0
    ? { ok: true, options: read }
    : { ok: false, message: `Crampwise cannot start: ${troubles.join('; ')}.` };
}

function sizeOf(text: string | undefined, troubles: string[]): CommandLine['size'] {
  if (text === undefined) return undefined;
  const [, width = 0, height = 0] = (/^(\d{3,5})x(\d{3,5})$/.exec(text) ?? []).map(Number);
  if (width >= 320 && height >= 320 && width <= 16_384 && height <= 16_384) return { width, height };
  troubles.push(`--size ${text} is not a size such as 1080x1920 (320 to 16384 each way)`);
  return undefined;
}

/** A timer holds no more than about 24 days. */
const mostSeconds = 2_000_000;

function secondsOf(text: string | undefined, troubles: string[]): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= mostSeconds) return seconds;
  troubles.push(`--exit-after ${text} is not a number of seconds`);
  return undefined;
}
