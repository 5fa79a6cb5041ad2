import type { Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestName } from '../../src/bridge/channels';
import type { Output, ScheduleOutcome } from '../../src/bridge/contract';
import type { Announcement, Schedule } from '../../src/domain/schedule';
import { expect, test } from '../fixtures';
import { clinicSettings } from '../launch-kiosk';
import { kioskPage } from '../pages/kiosk-page';

const size = { width: 1920, height: 1080 };
const settings = { ...clinicSettings, languages: { offered: ['en'], inLoop: ['en'], acknowledgedDrafts: [] } };
const pin = '482915';

async function ask<N extends RequestName>(page: Page, name: N, input?: unknown): Promise<Output<N>> {
  const reply = await page.evaluate(([name, input]) => window.crampwise.request(name, input), [name, input] as const);
  if (!reply.ok) throw new Error(`${name} was ${reply.reason}`);
  return reply.value as Output<N>;
}

/** Saves and publishes what `change` makes of the schedule on the wall. */
async function publish(page: Page, change: (published: Schedule) => Schedule): Promise<ScheduleOutcome> {
  const { published } = await ask(page, 'schedule.read');
  await ask(page, 'schedule.saveDraft', { schedule: change(published) });
  return ask(page, 'schedule.publish');
}

const entry = (of: string, seconds?: number) => ({
  id: of, kind: 'slide' as const, of, hidden: false, weight: 1, ...(seconds === undefined ? {} : { seconds }),
}); // prettier-ignore
const loopOf = (...entries: Schedule['loops'][number]['entries']) => (schedule: Schedule): Schedule => ({
  ...schedule,
  loops: schedule.loops.map((loop) => ({ ...loop, entries })),
}); // prettier-ignore
const notice: Announcement = {
  id: 'water',
  kind: 'announcement',
  words: { en: { headline: 'No water today', message: 'Ask at the desk for a bottle.', place: '' } },
  often: 'where-added',
  seconds: 10,
  urgent: true,
};

test('staff publish a loop and see it on the wall; without its warning signs it is refused; undo brings back what was', async ({
  launch,
}) => {
  const { page } = await launch({ size, settings });
  const kiosk = kioskPage(page);
  await kiosk.slide.waitFor();
  await ask(page, 'access.begin', { pin });
  const before = await ask(page, 'schedule.read');
  const refused = await publish(page, loopOf(entry('D42', 60)));
  expect(refused).toMatchObject({ ok: false, reason: 'not-valid' });
  expect(!refused.ok && refused.issues.map(({ reason, slide }) => `${reason} ${slide ?? ''}`)).toEqual(
    expect.arrayContaining(['locked-missing L09', 'locked-missing L10']),
  );

  const done = await publish(page, loopOf(entry('D42', 60), entry('L09'), entry('L10')));
  expect(done).toMatchObject({
    ok: true,
    view: { canUndo: true, hasDraft: false, changes: [{ what: 'published', role: 'manager' }] },
  });
  await expect
    .poll(async () => {
      const { shows } = await ask(page, 'schedule.timeline', { of: 'published' });
      return (await kiosk.slide.getAttribute('data-slide')) === shows.of && ['D42', 'L09', 'L10'].includes(shows.of);
    })
    .toBe(true);

  const undone = await ask(page, 'schedule.undo');
  expect(undone.ok && undone.view.published).toEqual(before.published);
});

test('a loop for Monday mornings is in the timeline at its minute and not one early', async ({ launch }) => {
  const { page } = await launch({ size, settings });
  await kioskPage(page).slide.waitFor();
  await ask(page, 'access.begin', { pin });
  const { published } = await ask(page, 'schedule.read');
  const [first] = published.loops;
  if (!first) throw new Error('there is no loop');
  const saved = await ask(page, 'schedule.saveDraft', {
    schedule: {
      ...published,
      loops: [first, { ...first, id: 'mondays', name: 'Mondays' }],
      rules: [
        {
          id: 'r1',
          name: 'Monday mornings',
          loop: 'mondays',
          weekdays: [1],
          times: { kind: 'windows', windows: [{ from: '08:00', to: '12:00' }] },
          priority: 5,
        },
      ],
    } satisfies Schedule,
  });
  expect(saved.ok && saved.view.issues.filter(({ refuses }) => refuses)).toEqual([]);
  const at = async (time: string) =>
    (await ask(page, 'schedule.timeline', { of: 'draft', at: { date: '2026-11-30', time } })).span;
  expect((await at('07:59')).loop.id).toBe('default');
  expect(await at('08:00')).toMatchObject({
    loop: { id: 'mondays' },
    because: { rule: { name: 'Monday mornings' }, over: 'default' },
  });
  expect((await at('12:00')).loop.id).toBe('default');
});

test('an urgent announcement takes the loop at once, and over a visit it is a banner that resets nothing', async ({ launch }) => {
  const { page } = await launch({ size, settings });
  const kiosk = kioskPage(page);
  await kiosk.slide.waitFor();
  await ask(page, 'access.begin', { pin });
  const { published } = await ask(page, 'schedule.read');
  await ask(page, 'schedule.saveDraft', { schedule: { ...published, announcements: [notice] } });
  await ask(page, 'schedule.override', { do: 'urgent-up', announcement: 'water' });
  await expect(page.locator('[data-announcement="urgent"]').getByText('No water today')).toBeVisible();
  await ask(page, 'schedule.override', { do: 'urgent-down' });
  await expect(page.locator('[data-announcement="urgent"]')).toHaveCount(0);

  await kiosk.getHelp();
  await expect(page.getByText('Happening to you now? Tell the staff at once.')).toBeVisible();
  await ask(page, 'access.unlock', { pin });
  await ask(page, 'schedule.override', { do: 'urgent-up', announcement: 'water' });
  await expect(page.getByRole('status').getByText('No water today')).toBeVisible();
  await expect(page.getByText('Happening to you now? Tell the staff at once.')).toBeVisible();
  await ask(page, 'schedule.override', { do: 'urgent-down' });
  await expect(page.getByText('No water today')).toHaveCount(0);
  await expect(page.getByText('Happening to you now? Tell the staff at once.')).toBeVisible();
});

test('a screen that was put to sleep is black and wakes at a touch; while it is cleaned nothing can be touched', async ({
  launch,
}) => {
  const { page } = await launch({ size, settings });
  const kiosk = kioskPage(page);
  await kiosk.slide.waitFor();
  await ask(page, 'access.begin', { pin });
  await ask(page, 'schedule.override', { do: 'sleep' });
  const dark = page.getByRole('button', { name: 'Touch the screen to wake it' });
  await expect(dark).toBeVisible();
  await expect(kiosk.slide).toHaveCount(0);
  await dark.click();
  await expect(kiosk.slide).toBeVisible();
  await ask(page, 'schedule.override', { do: 'wake' });
  await ask(page, 'schedule.override', { do: 'clean' });
  await expect(page.getByText('Cleaning the screen')).toBeVisible();
  await page.mouse.click(960, 400);
  await page.keyboard.press('Enter');
  await kiosk.settle();
  await expect(page.getByText('Cleaning the screen')).toBeVisible();
  await expect(kiosk.slide).toHaveCount(1);
});

test('two kiosks with the same schedule, started apart, show the same slide', async ({ launch }) => {
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'crampwise-')));
  const published: Schedule = {
    loops: [{ id: 'default', name: '', transition: 'cut', entries: ['L01', 'L02', 'L09', 'D17', 'L10'].map((id) => entry(id)) }],
    defaultLoop: 'default',
    rules: [],
    dayparts: [],
    closedDays: [],
    closedScreen: 'off',
    screenHours: [],
    announcements: [],
  };
  const pages: Page[] = [];
  for (const profile of profiles) {
    writeFileSync(join(profile, 'schedule.json'), JSON.stringify({ version: 1, published, overrides: { quiet: false } }));
    const { page } = await launch({ size, settings, profile });
    await kioskPage(page).slide.waitFor();
    pages.push(page);
  }
  const slides = () => Promise.all(pages.map((page) => kioskPage(page).slide.getAttribute('data-slide')));
  for (let look = 0; look < 3; look += 1) {
    await expect.poll(async () => new Set(await slides()).size).toBe(1);
    await pages[0]?.waitForTimeout(2000);
  }
});
