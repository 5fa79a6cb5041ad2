import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findRuntime } from '../scripts/runtime';
import { askOnce } from './ask-once';

/** A kiosk that runs: the real app in the real Electron, with a profile of its own. */
export interface RunningKiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The profile: settings, logs, what was set aside. */
  readonly profile: string;
  readonly close: () => Promise<void>;
}

export interface KioskOptions {
  /** In px; the window is then not fullscreen. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Written to the profile before the start, as it is. */
  readonly settings?: unknown;
  readonly profile?: string;
  /** A folder of compiled content other than the built one. */
  readonly content?: string;
  /** Offers the test languages, and lets the tour open any screen. */
  readonly testHooks?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Settings of a clinic that has been set up, for journeys beyond the demo state. */
export const clinicSettings = {
  version: 1,
  clinic: { name: 'Test Clinic', phone: '555 0100', emergencyNumber: '911', urgentLine: '811' },
  place: { region: 'US', timeZone: 'UTC' },
  languages: { offered: ['en', 'es', 'ar'], inLoop: ['en', 'es', 'ar'], acknowledgedDrafts: ['es', 'ar'] },
};

/** Starts the built kiosk and waits for its page. */
export async function launchKiosk(options: KioskOptions = {}): Promise<RunningKiosk> {
  const runtime = await findRuntime();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'crampwise-'));
  mkdirSync(profile, { recursive: true });
  // A test touches nothing: main would take the screen back from such a visitor.
  const settings =
    options.settings ??
    (options.testHooks ? { version: 1, session: { idleSeconds: 600, largeTextIdleSeconds: 900 } } : undefined);
  if (settings !== undefined) {
    writeFileSync(join(profile, 'settings.json'), typeof settings === 'string' ? settings : JSON.stringify(settings));
  }
  const { size } = options;
  const start = {
    executablePath: runtime.path,
    args: [
      resolve('.'),
      // As root Electron refuses its sandbox: development and tests only.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data=${profile}`,
      ...(size ? ['--windowed', `--size=${size.width}x${size.height}`] : []),
      ...(options.content === undefined ? [] : [`--content=${options.content}`]),
      ...(options.testHooks ? ['--test-languages'] : []),
      ...(options.args ?? []),
    ],
    env: { ...(process.env as Record<string, string>), ...options.env },
    timeout: startMs,
  };
  // What Playwright itself asks at the start can be lost too.
  const app = await _electron.launch(start).catch(() => _electron.launch(start));
  const page = await app.firstWindow({ timeout: startMs });
  app.evaluate = askOnce(app.evaluate.bind(app));
  page.evaluate = askOnce(page.evaluate.bind(page));
  return { app, page, profile, close: () => close(app) };
}

const startMs = 20_000;
const quitMs = 10_000;

/** Lets a kiosk end itself, and ends it where it does not. */
async function close(app: ElectronApplication): Promise<void> {
  const kiosk = app.process();
  const tooLong = setTimeout(() => kiosk.kill('SIGKILL'), quitMs);
  await app.close();
  clearTimeout(tooLong);
}
