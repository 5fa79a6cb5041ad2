/** `npm start`: finds Electron, sees to the system, builds, and runs the kiosk until it is closed. */
import path from 'node:path';
import { readOptions, usage } from './start/options';
import { runKiosk } from './start/run-kiosk';

const read = readOptions(process.argv.slice(2));
if (!read.ok) {
  console.error(`${read.message}\n\n${usage}`);
  process.exit(2);
}
if (read.options.help) {
  console.log(usage);
  process.exit(0);
}

const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop.abort());

try {
  process.exitCode = await runKiosk(path.resolve(import.meta.dirname, '..'), read.options, stop.signal);
} catch (error) {
  console.error(`\nCrampwise could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
