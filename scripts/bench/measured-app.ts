import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** An Electron app under measurement. */
export interface MeasuredApp {
  readonly pid: number;
  readonly page: Page;
  /** From the start of the process to the first contentful paint of its page, in seconds. */
  readonly startSeconds: number;
  readonly close: () => Promise<void>;
}

const startLimitMs = 30_000;

/**
 * Starts an app folder and waits until something is painted. The page is looked at over the browser's own debugging port, after the fact, so
 * that the measured start has no driver in it; the kiosk and the bare window are started and read in the same way.
 */
export async function startMeasured(runtime: string, folder: string, args: readonly string[]): Promise<MeasuredApp> {
  const profile = mkdtempSync(join(tmpdir(), 'crampwise-bench-'));
  const startedAt = Date.now();
  const child = spawn(
    runtime,
    [
      folder,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      `--user-data=${profile}`,
      ...args,
    ],
    { stdio: 'ignore' },
  );
  if (child.pid === undefined) throw new Error(`${runtime} did not start`);
  const portFile = join(profile, 'DevToolsActivePort');
  while (!existsSync(portFile) || readFileSync(portFile, 'utf8').trim() === '') {
    if (Date.now() - startedAt > startLimitMs) throw new Error(`${folder} opened no debugging port`);
    await wait(50);
  }
  // Asking costs the app time: let it paint first.
  await wait(2500);
  const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error(`${folder} opened no page`);
  const paintedAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  return {
    pid: child.pid,
    page,
    startSeconds: (paintedAt - startedAt) / 1000,
    close: async () => {
      await browser.close().catch(() => undefined);
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await Promise.race([ended, wait(5000).then(() => child.kill('SIGKILL'))]);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
