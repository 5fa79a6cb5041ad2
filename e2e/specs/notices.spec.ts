import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Output } from '../../src/bridge/contract';
import type { RequestName } from '../../src/bridge/channels';
import { hostilePictures, turnedPicture, wholePicture } from '../../src/main/pictures/hostile-pictures';
import { expect, test } from '../fixtures';
import { kioskPage } from '../pages/kiosk-page';

const size = { width: 1920, height: 1080 };

/** Asks main as the page would; fails where main refuses. */
async function ask<N extends RequestName>(page: Page, name: N, input: unknown): Promise<Output<N>> {
  const reply = await page.evaluate(([name, input]) => window.crampwise.request(name, input), [name, input] as const);
  if (!reply.ok) throw new Error(`${name} was ${reply.reason}`);
  return reply.value as Output<N>;
}

test('pictures: turned upright, nothing but their pixels left; hostile ones end with a reason and cost nothing', async ({
  launch,
}) => {
  const sticks = mkdtempSync(join(tmpdir(), 'crampwise-sticks-'));
  const stick = join(sticks, 'STICK');
  mkdirSync(stick);
  writeFileSync(join(stick, 'turned.jpg'), turnedPicture());
  for (const kind of ['png', 'gif', 'webp'] as const) writeFileSync(join(stick, `whole.${kind}`), wholePicture(kind));
  // Those that are told by their frame are judged in a unit test, all 1,000 of them; here are those that reach the sandbox too.
  const hostile = hostilePictures(120).filter(({ bytes }) => bytes.length > 0);
  for (const { name, bytes } of hostile) writeFileSync(join(stick, name), bytes);

  const { app, page, profile } = await launch({ size, args: [`--drives=${sticks}`] });
  await kioskPage(page).slide.first().waitFor();
  await page.evaluate(() => window.crampwise.request('access.begin', { pin: '482915' }));
  const drives = await ask(page, 'drives.list', undefined);
  const drive = drives.find(({ name }) => name === 'STICK')?.id ?? '';
  const add = (name: string) => ask(page, 'pictures.add', { drive, path: [name] });

  const turned = await add('turned.jpg');
  expect(turned).toMatchObject({ ok: true, picture: { width: 16, height: 24 } });
  for (const kind of ['png', 'webp']) expect(await add(`whole.${kind}`)).toMatchObject({ ok: true, picture: { width: 24 } });
  expect(await add('whole.gif')).toMatchObject({ ok: true, picture: { width: 2, height: 1 } });

  const id = turned.ok ? turned.picture.id : '';
  const seen = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 16;
    canvas.height = 24;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const at = (y: number) => [...(pen?.getImageData(8, y, 1, 1).data ?? [])];
    return { top: at(3), foot: at(20) };
  }, `pictures/${id}.webp`);
  expect(seen.top[0]).toBeGreaterThan(120);
  expect(seen.foot[2]).toBeGreaterThan(120);

  const outcomes = await Promise.all(hostile.map(({ name }) => add(name)));
  const reasons = outcomes.map((outcome) => (outcome.ok ? 'kept' : outcome.reason));
  expect(new Set(reasons)).toEqual(
    new Set(['kept', 'damaged', 'other-kind', 'svg', 'too-many-pixels'].filter((reason) => reasons.includes(reason as never))),
  );
  // A picture with a script behind it is kept without the script.
  const kept = readdirSync(join(profile, 'pictures'));
  expect(kept.length).toBeGreaterThan(4);
  expect((await ask(page, 'pictures.list', undefined)).length).toBe(kept.length);
  const text = await page.evaluate(
    async (names) =>
      (await Promise.all(names.map(async (name) => (await fetch(`pictures/${name}`)).text()))).join().match(/script|SECRETS/g),
    kept,
  );
  expect(text).toBeNull();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await kioskPage(page).slide.first().waitFor();
});
