/**
 * How long a handout takes from the tap to the PDF, and how large it is: the sheet of stretches, with its figures and codes, asked for over
 * the page's own channel and saved to a folder. `tsx scripts/bench/bench-handouts.ts` prints it; `npm run bench` takes its rows.
 */
import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RequestName } from '../../src/bridge/channels';
import type { Input, Output } from '../../src/bridge/contract';
import { findRuntime } from '../runtime';
import { startDisplay } from '../system';
import { startMeasured } from './measured-app';
import { row } from './row';
import type { Row } from './row';

const times = 20;
const sheet = 'stretches';
/** The most a sheet may take, in ms, and what it should take: Arabic letters are shaped, and stand with their English. */
const limits = { en: [300, 200], ar: [500, 350] } as const;

async function askMain<N extends RequestName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const asked: { readonly name: RequestName; readonly input: unknown } = { name, input };
  const reply = await page.evaluate(({ name, input }) => window.crampwise.request(name, input), asked);
  if (!reply.ok) throw new Error(`${name} was ${reply.reason}`);
  return reply.value as Output<N>;
}

/** Rows for both scripts. The first handout of each language is not counted: it opens the press and reads the words. */
export async function benchHandouts(runtime: string): Promise<readonly Row[]> {
  const drives = mkdtempSync(join(tmpdir(), 'crampwise-bench-drives-'));
  mkdirSync(join(drives, 'STICK'));
  const app = await startMeasured(runtime, resolve('.'), ['--windowed', '--size=1920x1080', `--drives=${drives}`]);
  try {
    await askMain(app.page, 'access.begin', { pin: '482915' });
    await askMain(app.page, 'settings.update', { languages: { offered: ['en', 'ar'], acknowledgedDrafts: ['ar'] } });
    const drive = (await askMain(app.page, 'usbDrives.list', undefined)).find(({ name }) => name === 'STICK')?.id ?? '';
    const rows: Row[] = [];
    for (const language of ['en', 'ar'] as const) {
      const taken: number[] = [];
      let folder = '';
      for (let time = 0; time <= times; time += 1) {
        const began = performance.now();
        const saved = await askMain(app.page, 'printing.save', {
          drive,
          sheets: [sheet],
          languages: [language],
          sizes: ['standard'],
        });
        if (!saved.ok) throw new Error(`the sheet was not saved: ${saved.reason}`);
        if (time > 0) taken.push(performance.now() - began);
        ({ folder } = saved);
      }
      const p95 = taken.sort((a, b) => a - b)[Math.ceil(times * 0.95) - 1] ?? NaN;
      const [hold, aim] = limits[language];
      rows.push(
        row(
          `handout, ${language}: tap to PDF, p95`,
          Math.round(p95),
          'ms',
          hold,
          aim,
          `the ${sheet} sheet, ${times} times, saved`,
        ),
      );
      if (language !== 'en') continue;
      const file = readdirSync(join(drives, 'STICK', folder)).find((name) => name.startsWith(`${sheet}-${language}-`)) ?? '';
      const size = statSync(join(drives, 'STICK', folder, file)).size / 1000;
      rows.push(row(`handout, ${language}: size`, size, 'kB', 250, 200, `the ${sheet} sheet with its figures, codes and fonts`));
    }
    return rows;
  } finally {
    await app.close();
    rmSync(drives, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const display = process.env.DISPLAY ? undefined : await startDisplay();
  if (display) process.env.DISPLAY = display.name;
  try {
    const rows = await benchHandouts((await findRuntime()).path);
    console.table(rows);
    if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
  } finally {
    await display?.stop();
  }
}
