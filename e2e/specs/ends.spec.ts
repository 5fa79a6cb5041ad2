import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { findRuntime } from '../../scripts/runtime';

const pin = '482915';

/** Starts the kiosk as its owner does, with no test driver inside: what it starts anew must start without one too. */
async function start(profile: string, ...more: readonly string[]): Promise<ChildProcess> {
  const { path } = await findRuntime();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(path, [resolve('.'), ...asRoot, `--user-data=${profile}`, ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
}
/** How a process ended, and what it said on the terminal. */
async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = child.exitCode ?? (await new Promise<number | null>((done) => child.once('close', done)));
  return { code, said };
}
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
/** The kiosk's page, once its loop shows. */
async function pageAt(port: number): Promise<Page> {
  let page: Page | undefined;
  await expect(async () => {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`, { timeout: 3000 });
    page = browser
      .contexts()[0]
      ?.pages()
      .find((each) => each.url().startsWith('app://'));
    expect(page).toBeDefined();
  }).toPass({ timeout: 30_000 });
  if (!page) throw new Error('there is no page');
  await page.locator('[data-slide]').first().waitFor({ timeout: 30_000 });
  return page;
}
/** Processes that run with this profile, the kiosk's own first one only. */
const running = (profile: string) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return line.includes(`--user-data=${profile}`) && !line.some((part) => part.startsWith('--type='));
      } catch {
        return false; // gone meanwhile
      }
    })
    .map(Number);

async function openAbout(page: Page, unlock: 'access.begin' | 'access.unlock') {
  await page.keyboard.press('Control+Alt+KeyS');
  await page.locator('[data-admin-root]').waitFor();
  await page.evaluate(([name, digits]) => window.crampwise.request(name, { pin: digits }), [unlock, pin] as const);
  await page.getByRole('navigation').getByRole('button', { name: 'About' }).click();
}

test('a manager starts the kiosk anew, and ends it, from the About page', async () => {
  test.skip(process.platform !== 'linux', 'processes are counted in /proc');
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'crampwise-ends-'));
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(clinicSettings));
  const port = await freePort();
  const first = await start(profile, '--windowed', '--size=1920x1080', `--remote-debugging-port=${String(port)}`);
  try {
    const page = await pageAt(port);
    await openAbout(page, 'access.begin');
    // Nothing happens before somebody has read what will.
    await page.getByRole('button', { name: 'Restart the kiosk' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    expect(running(profile)).toEqual([first.pid]);
    await page.getByRole('button', { name: 'Restart the kiosk' }).click();
    const over = ended(first);
    const sure = page.getByRole('alertdialog').getByRole('button', { name: 'Restart the kiosk' }).click();
    await sure.catch(() => undefined);
    expect((await over).code).toBe(0);

    const again = await pageAt(port);
    const [pid] = running(profile);
    expect(pid).not.toBe(first.pid);
    await openAbout(again, 'access.unlock');
    await again.getByRole('button', { name: 'Exit to the desktop' }).click();
    // The page may be gone before the press has been told of.
    const press = again.getByRole('alertdialog').getByRole('button', { name: 'Exit to the desktop' }).click();
    await press.catch(() => undefined);
    await expect.poll(() => running(profile), { timeout: 15_000 }).toEqual([]);
    // It ended in order: the next start has nothing to tell of.
    expect(readFileSync(join(profile, 'logs', 'kiosk.log'), 'utf8')).not.toContain(' error ');
  } finally {
    for (const pid of running(profile)) process.kill(pid, 'SIGKILL');
  }
});

test('settings are imported without a window, and a bad file is refused in words and changes nothing', async () => {
  test.setTimeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-import-'));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const take = async (name: string) => ended(await start(profile, `--import-settings=${name}`));
  const kept = () => readFileSync(join(profile, 'settings.json'), 'utf8');

  const good = await take(file('good.json', JSON.stringify(clinicSettings)));
  expect(good).toMatchObject({ code: 0 });
  expect(JSON.parse(kept())).toMatchObject({ clinic: { name: 'Test Clinic', emergencyNumber: '911' } });

  const before = kept();
  for (const [name, text] of [
    ['half.json', JSON.stringify(clinicSettings).slice(0, -40)],
    ['newer.json', JSON.stringify({ ...clinicSettings, version: 999 })],
    ['odd.json', JSON.stringify({ ...clinicSettings, session: { idleSeconds: 'soon' } })],
  ] as const) {
    const refused = await take(file(name, text));
    expect(refused.code, name).toBe(2);
    expect(refused.said).toContain(`${name} is refused and nothing was changed:`);
    expect(kept()).toBe(before);
  }
  const missing = await take(join(folder, 'nowhere.json'));
  expect(missing.code).toBe(2);
  expect(kept()).toBe(before);
});
