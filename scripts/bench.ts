/**
 * Measures the kiosk beside a bare Electron window, interleaved in the same run, and writes `out/bench/bench.json`: rows of name, value,
 * unit, hold, aim, ok. `--quick` leaves out the long soak (200 slides at 5 s each, some 17 minutes); `--slides N` changes its length.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { benchSearch } from './bench-search';
import { benchHandouts } from './bench/bench-handouts';
import { startMeasured } from './bench/measured-app';
import { pacedContent } from './bench/paced-content';
import { cpuSeconds, memoryMb } from './bench/process-tree';
import { median, row } from './bench/row';
import type { Row } from './bench/row';
import { findRuntime } from './runtime';
import { startDisplay } from './system';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    slides: { type: 'string', default: '200' },
    starts: { type: 'string', default: '9' },
  },
});
const bareFolder = resolve('scripts/bench/bare-window');
const kioskFolder = resolve('.');
const kioskWindow = ['--windowed', '--size=1920x1080'];

/** Bytes, gzipped, of the script that must be there before a slide can show. */
function scriptBeforeSlide(): number {
  const assets = join('out', 'renderer', 'assets');
  const sizeOf = (file: string) => gzipSync(readFileSync(join(assets, file))).length;
  const entry = /assets\/(index-[^"]+\.js)/.exec(readFileSync(join('out', 'renderer', 'index.html'), 'utf8'))?.[1];
  if (entry === undefined) throw new Error('index.html names no script');
  const imported = [...readFileSync(join(assets, entry), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  );
  return [entry, ...new Set(imported)].reduce((sum, file) => sum + sizeOf(file), 0);
}

async function startAndScript(runtime: string): Promise<readonly Row[]> {
  const starts = Number(values.starts);
  const seconds = { bare: [] as number[], kiosk: [] as number[] };
  // The first of each warms the disk cache and is not counted.
  for (let turn = 0; turn <= starts; turn += 1) {
    for (const which of ['bare', 'kiosk'] as const) {
      const app = await startMeasured(runtime, which === 'bare' ? bareFolder : kioskFolder, which === 'bare' ? [] : kioskWindow);
      if (turn > 0) seconds[which].push(app.startSeconds);
      await app.close();
    }
  }
  const [bare, kiosk] = [median(seconds.bare), median(seconds.kiosk)];
  return [
    row(
      'start to first slide',
      kiosk / bare,
      'x bare',
      1.5,
      1.25,
      `median of ${starts} starts each, interleaved: ${kiosk.toFixed(2)} s against ${bare.toFixed(2)} s`,
    ),
    row(
      'script before the first slide',
      scriptBeforeSlide() / 1000,
      'kB gzip',
      130,
      90,
      'the entry and what it imports at once; the words of the loop in three languages are in it',
    ),
  ];
}

async function stillSlide(runtime: string): Promise<Row> {
  const app = await startMeasured(runtime, kioskFolder, [...kioskWindow, `--content=${pacedContent(60, true)}`]);
  await wait(6000);
  const shares: number[] = [];
  for (let sample = 0; sample < 4; sample += 1) {
    // A sample that a change of slides falls into says nothing about a still one.
    const slide = await app.page.locator('[data-slide]').last().getAttribute('data-slide');
    const [before, beganAt] = [cpuSeconds(app.pid), Date.now()];
    await wait(10_000);
    const share = ((cpuSeconds(app.pid) - before) / ((Date.now() - beganAt) / 1000)) * 100;
    if (slide === (await app.page.locator('[data-slide]').last().getAttribute('data-slide'))) shares.push(share);
  }
  await app.close();
  return row(
    'CPU on a still slide',
    median(shares),
    '% of a core',
    2,
    1,
    `median of ${shares.length} samples of 10 s, all processes`,
  );
}

async function memory(runtime: string): Promise<Row> {
  const slides = Number(values.slides);
  const paceSeconds = 5;
  const bare = await startMeasured(runtime, bareFolder, []);
  const kiosk = await startMeasured(runtime, kioskFolder, [...kioskWindow, `--content=${pacedContent(paceSeconds)}`]);
  await wait(slides * paceSeconds * 1000);
  const [bareMb, kioskMb] = [memoryMb(bare.pid), memoryMb(kiosk.pid)];
  await Promise.all([bare.close(), kiosk.close()]);
  return row(
    `memory after ${slides} slides`,
    kioskMb / bareMb,
    'x bare',
    1.35,
    1.2,
    `PSS of all processes, side by side, ${paceSeconds} s a slide: ${kioskMb.toFixed(0)} MB against ${bareMb.toFixed(0)} MB`,
  );
}

const runtime = await findRuntime();
const display = process.env.DISPLAY ? undefined : await startDisplay();
if (display) process.env.DISPLAY = display.name;
const rows: Row[] = [];
try {
  rows.push(
    ...(await startAndScript(runtime.path)),
    await stillSlide(runtime.path),
    ...(await benchHandouts(runtime.path)),
    ...(await benchSearch()).map((measured) => ({ ...measured, how: 'p95 of each keystroke of whole questions' })),
  );
  if (!values.quick) rows.push(await memory(runtime.path));
} finally {
  await display?.stop();
}
mkdirSync(join('out', 'bench'), { recursive: true });
writeFileSync(join('out', 'bench', 'bench.json'), `${JSON.stringify({ runtime: runtime.version, rows }, null, 2)}\n`);
console.log(`\nElectron ${runtime.version}`);
for (const { name, value, unit, hold, aim, ok, how } of rows) {
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name}: ${value} ${unit} (hold ${hold}, aim ${aim}) - ${how}`);
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
