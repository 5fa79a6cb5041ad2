import { expect, test } from '../fixtures';
import { kioskPage } from '../pages/kiosk-page';

const size = { width: 1920, height: 1080 };

test('no request leaves the machine, whatever the page tries', async ({ launch }) => {
  const { app, page } = await launch({ size });
  await kioskPage(page).slide.first().waitFor();
  const tries = await page.evaluate(async () => {
    const outcome = async (attempt: () => Promise<unknown>) =>
      attempt().then(
        () => 'got through',
        () => 'refused',
      );
    return {
      fetch: await outcome(() => fetch('https://example.com/')),
      local: await outcome(() => fetch('http://127.0.0.1:80/')),
      socket: await outcome(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.com/');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      image: await outcome(
        () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = reject;
            image.src = 'https://example.com/a.png';
          }),
      ),
    };
  });
  expect(tries).toEqual({ fetch: 'refused', local: 'refused', socket: 'refused', image: 'refused' });
  // And past the page's own policy: main itself cannot reach anything through the session.
  const fromMain = await app.evaluate(async ({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      () => 'got through',
      () => 'refused',
    ),
  );
  expect(fromMain).toBe('refused');
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
