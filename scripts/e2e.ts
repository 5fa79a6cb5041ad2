/**
 * `npm run test:e2e`: Playwright on the built app, with the Electron found here and, on Linux, on a display of its own. Words after
 * `--` go to Playwright. The report for `npm test` goes to out/test/e2e.json.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildIfNeeded } from './build/build-if-needed';
import { environmentFor, findRuntime } from './runtime';
import { ensureSystem, ensureTools, startDisplay } from './system';

const root = path.resolve(import.meta.dirname, '..');
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** What the tests of paper need: a print server with a printer that makes PDFs, and readers of PDFs and of pictures. */
const printTools = [
  '/usr/sbin/cupsd',
  '/usr/bin/lp',
  '/usr/lib/cups/backend/cups-pdf',
  '/usr/bin/pdftotext',
  '/usr/bin/tesseract',
  '/usr/share/tesseract-ocr/5/tessdata/eng.traineddata',
  '/usr/share/tesseract-ocr/5/tessdata/spa.traineddata',
  '/usr/share/tesseract-ocr/5/tessdata/ara.traineddata',
] as const;
const runtime = await findRuntime();
const isVirtual = process.platform === 'linux';
ensureSystem({ electron: runtime.path, virtualDisplay: isVirtual });
if (isVirtual) ensureTools(printTools);
await buildIfNeeded(root, environmentFor(runtime, process.env));
const display = isVirtual ? await startDisplay({ width: 1920, height: 1920 }) : undefined;
console.log(`End-to-end tests run on Electron ${runtime.version} (${runtime.kind}).`);

const tests = spawn(
  process.execPath,
  [playwright, 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...environmentFor(runtime, process.env),
      ...(display ? { DISPLAY: display.name, WAYLAND_DISPLAY: '' } : {}),
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, 'out', 'test', 'e2e.json'),
    },
  },
);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => tests.kill(signal));
process.exitCode = await new Promise<number>((resolve) => tests.once('close', (code) => resolve(code ?? 1)));
await display?.stop();
