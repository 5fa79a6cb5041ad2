import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findRuntime } from '../../scripts/runtime';
import { expect, test } from '../fixtures';
import { startListening } from '../listening-server';
import { kioskPage } from '../pages/kiosk-page';
import { leave, tryWaysOut, waysOut, waysToLeave } from '../ways-out';

const size = { width: 1920, height: 1080 };

/**
 * Tries everything in an app's first window, and from its main process; answers what reached a server of this machine. After each way out it
 * waits `patienceMs` for something to arrive: briefly where nothing should, for long where something must and the machine may be slow.
 */
async function hitsFrom(app: ElectronApplication, page: Page, patienceMs: number): Promise<readonly string[]> {
  const server = await startListening();
  try {
    const home = page.url();
    const { port } = server;
    await page.evaluate(tryWaysOut, port);
    for (const way of waysToLeave) {
      const before = server.hits().length;
      // The answer is lost where the page goes.
      await page.evaluate(leave, { port, way }).catch(() => undefined);
      for (let waited = 0; waited < patienceMs && server.hits().length === before; waited += 100) await page.waitForTimeout(100);
      // What arrived was asked for before the page went: it is on its way now.
      await page.waitForTimeout(500);
      if (page.url() !== home)
        await app.evaluate(({ BrowserWindow }, home) => BrowserWindow.getAllWindows().at(-1)?.loadURL(home), home);
    }
    // Past any page: what main itself asks for in the name of the page's session.
    await app.evaluate(async ({ session }, port) => {
      await session.defaultSession.fetch(`http://127.0.0.1:${port}/main`).catch(() => undefined);
    }, port);
    return server.hits();
  } finally {
    await server.close();
  }
}

test('nothing the page or main tries reaches a server, not even one on this machine', async ({ launch }) => {
  const { app, page } = await launch({ size });
  await kioskPage(page).slide.first().waitFor();
  expect(await hitsFrom(app, page, 500)).toEqual([]);
});

test('all of it reaches the server from a window without protection, so that the test above means something', async () => {
  const runtime = await findRuntime();
  const profile = mkdtempSync(join(tmpdir(), 'crampwise-bare-'));
  const app = await _electron.launch({
    executablePath: runtime.path,
    args: [resolve('scripts/bench/bare-window'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data=${profile}`],
  });
  try {
    const hits = await hitsFrom(app, await app.firstWindow(), 10_000);
    const expected = [...waysOut, 'GET /navigation', 'POST /form', 'GET /refresh', 'GET /main'];
    expect(expected.filter((way) => !hits.includes(way))).toEqual([]);
  } finally {
    await app.close();
  }
});

test('the page cannot leave, open a window, ask for a permission or reach into Node', async ({ launch }) => {
  const { app, page } = await launch({ size });
  await kioskPage(page).slide.first().waitFor();
  const home = page.url();
  const tried = await page.evaluate(async () => {
    const opened = window.open('https://example.com/');
    location.href = 'https://example.com/';
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    );
    return { opened: opened !== null, camera, node: typeof (globalThis as { require?: unknown }).require };
  });
  expect(tried).toEqual({ opened: false, camera: 'refused', node: 'undefined' });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(home);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a request for staff is refused while nobody has unlocked the kiosk', async ({ launch }) => {
  const { page } = await launch({ size });
  await kioskPage(page).slide.first().waitFor();
  const reply = await page.evaluate(() => window.crampwise.request('health.read', undefined));
  expect(reply).toEqual({ ok: false, reason: 'refused' });
  const unknown = await page.evaluate(() => window.crampwise.request('settings.erase' as never, undefined));
  expect(unknown).toEqual({ ok: false, reason: 'refused' });
});

test('the kiosk fills its screen, with or without a window manager', async ({ launch }) => {
  const { app, page } = await launch();
  await kioskPage(page).slide.first().waitFor();
  const fills = () =>
    app.evaluate(({ BrowserWindow, screen }) => {
      const { width, height } = BrowserWindow.getAllWindows()[0]?.getContentBounds() ?? { width: 0, height: 0 };
      const display = screen.getPrimaryDisplay().bounds;
      // One pixel beyond is the way to fill it on X11.
      return [0, 1].includes(width - display.width) && [0, 1].includes(height - display.height);
    });
  // While main reads its content, an answer over the inspector can be lost: ask again.
  await expect.poll(() => fills().catch(() => false), { timeout: 20_000 }).toBe(true);
});
